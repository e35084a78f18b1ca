import { type Equivalent, MOST_WORDS, type Query, type SoughtWord } from './Query'
import { readWord } from './readWord'
import type { ReadGroup, ReadPhrase } from './Searchable'
import { wordsIn } from './wordsIn'

/** A phrase of a group that was typed: words `first` up to before `end` of the query. */
export interface Span {
  readonly group: ReadGroup
  readonly phrase: ReadPhrase
  readonly first: number
  readonly end: number
}

/** What is sought by a text. The last word may still be typed; beyond the sixteenth none is sought. */
export function readQuery(text: string, groups: readonly ReadGroup[], loose = false): Query {
  const typed = wordsIn(text).slice(0, MOST_WORDS)
  const words = typed.map((word, place): SoughtWord => {
    const { form, key } = readWord(word.text)
    const accented = /[^\p{ASCII}]/u.test(form)
    return { form, key, accented, beginning: place === typed.length - 1 }
  })
  return { words, equivalents: spansIn(words, groups).flatMap(equivalentsOf), loose }
}

/** Every phrase of a group among the words sought. */
export function spansIn(
  words: readonly SoughtWord[],
  groups: readonly ReadGroup[],
): readonly Span[] {
  return groups.flatMap((group) =>
    group.phrases.flatMap((phrase) =>
      words.flatMap((_, first) => {
        const { keys } = phrase
        const stands = keys.every((key, at) => words[first + at]?.key === key)
        return stands ? [{ group, phrase, first, end: first + keys.length }] : []
      }),
    ),
  )
}

/** The other ways to say the words of a span. */
function equivalentsOf({ group, first, end }: Span): readonly Equivalent[] {
  const covers = (1 << end) - (1 << first)
  return group.phrases.map(({ keys }) => ({ keys, covers }))
}
