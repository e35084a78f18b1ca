import type { Language } from '@/domain/Bilingual'
import type { Claim } from '@/domain/Claim'
import type { Milestone } from '@/domain/Milestone'
import type { Source } from '@/domain/Source'
import type { ReadWord } from './readWord'

/** Where something is found; `theme`, `publisher` and `caution` as said of an indicator's claims. */
export type Field =
  'name' | 'keyword' | 'qualifier' | 'definition' | 'phrase' | 'theme' | 'publisher' | 'caution'

/**
 * Every distinct text once, as the numbers of its words one after the other: passage `p` is
 * `words[starts[p]]` up to `words[starts[p + 1]]`.
 */
export interface Passages {
  readonly words: Uint32Array
  readonly starts: Uint32Array
}

/** A text by its number among the passages, and what it says. */
export interface PlacedText {
  readonly field: Field
  readonly passage: number
}

/** What is said of an indicator; its claims are those numbered from `first` to before `end`. */
export interface SearchedIndicator {
  readonly texts: readonly PlacedText[]
  readonly first: number
  readonly end: number
}

/** The claims of each indicator in turn, the newest first, with the passages that say them. */
export interface SearchedClaims {
  readonly list: readonly Claim[]
  readonly phrases: Uint32Array
  readonly publishers: Uint32Array
  readonly cautions: Uint32Array
}

/** Something else that can be found, with the passages it is found by. */
export interface Searched<Item> {
  readonly item: Item
  readonly passages: readonly number[]
}

/** A phrase as it is written, and by the keys of its words. */
export interface ReadPhrase {
  readonly text: string
  readonly language: Language
  readonly keys: readonly string[]
}

/** Phrases that mean the same. */
export interface ReadGroup {
  readonly phrases: readonly ReadPhrase[]
}

/** A dataset made ready for search. */
export interface Searchable {
  /** Every word there is, by its number. */
  readonly vocabulary: readonly ReadWord[]
  readonly passages: Passages
  readonly groups: readonly ReadGroup[]
  /** By id, in the order of the dataset. */
  readonly indicators: ReadonlyMap<string, SearchedIndicator>
  readonly claims: SearchedClaims
  readonly milestones: readonly Searched<Milestone>[]
  readonly sources: readonly Searched<Source>[]
}
