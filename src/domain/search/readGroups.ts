import type { Language } from '@/domain/Bilingual'
import type { SynonymGroup } from '@/domain/SynonymGroup'
import { readWord } from './readWord'
import type { ReadGroup, ReadPhrase } from './Searchable'
import { wordsIn } from './wordsIn'

/** The groups of phrases that mean the same, read word by word; a phrase without words is none. */
export function readGroups(synonyms: readonly SynonymGroup[]): readonly ReadGroup[] {
  return synonyms.map(({ vietnamese, english }) => ({
    phrases: [...readIn('vi', vietnamese), ...readIn('en', english)],
  }))
}

function readIn(language: Language, phrases: readonly string[]): readonly ReadPhrase[] {
  return phrases
    .map((text) => ({
      text,
      language,
      keys: wordsIn(text).map((word) => readWord(word.text).key),
    }))
    .filter(({ keys }) => keys.length > 0)
}
