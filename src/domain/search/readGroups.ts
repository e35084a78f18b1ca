import type { SynonymGroup } from '@/domain/SynonymGroup'
import { readWord } from './readWord'
import type { ReadGroup } from './Searchable'
import { wordsIn } from './wordsIn'

/** The groups of phrases that mean the same, read word by word; a phrase without words is none. */
export function readGroups(synonyms: readonly SynonymGroup[]): readonly ReadGroup[] {
  return synonyms.map(({ phrases }) => ({
    phrases: phrases
      .map((text) => ({ text, keys: wordsIn(text).map((word) => readWord(word.text).key) }))
      .filter(({ keys }) => keys.length > 0),
  }))
}
