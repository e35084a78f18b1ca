import { readWord } from '@/domain/search/readWord'
import { wordsIn } from '@/domain/search/wordsIn'
import type { Fault } from '@/data/Fault'
import type { RawDataset } from '@/data/RawDataset'
import { faultAt } from './faultAt'

/** A phrase as search takes it: two that are alike here are one to it. */
function soughtAs(phrase: string): string {
  return wordsIn(phrase)
    .map(({ text }) => readWord(text).key)
    .join(' ')
}

/**
 * Every phrase has words to be found by and stands once, whatever its case and diacritics: in two
 * groups it would make one of both.
 */
export function synonymFaults({ lists }: RawDataset): Fault[] {
  const first = new Map<string, string>()
  const placed = lists.synonyms.flatMap((group) =>
    (['vietnamese', 'english'] as const).flatMap((language) =>
      group.value[language].map((phrase, at) => ({ group, key: `${language}[${at}]`, phrase })),
    ),
  )
  return placed.flatMap(({ group, key, phrase }) => {
    const sought = soughtAs(phrase)
    if (sought === '') {
      return [faultAt(group, key, `Expected a phrase with letters or digits, found "${phrase}".`)]
    }
    const before = first.get(sought)
    if (before === undefined) {
      first.set(sought, `${group.path}.${key}`)
      return []
    }
    return [
      faultAt(
        group,
        key,
        `Expected a phrase search tells apart from ${before}, found "${phrase}".`,
      ),
    ]
  })
}
