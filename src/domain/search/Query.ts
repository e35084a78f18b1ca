import type { ReadWord } from './readWord'

/** Words that are told apart at most: each is a bit in what a passage covers. */
export const MOST_WORDS = 16

/** A word that is sought. */
export interface SoughtWord extends ReadWord {
  /** Typed with diacritics, so that words with the same ones are meant before others. */
  readonly accented: boolean
  /** Its beginning is enough: the person may still be typing it. */
  readonly beginning: boolean
}

/** A phrase that says the same as some of the words sought; its words stand side by side. */
export interface Equivalent {
  readonly keys: readonly string[]
  /** The words it stands for, a bit each. */
  readonly covers: number
}

/** What is sought, read from what was typed. Without words nothing is sought. */
export interface Query {
  /** All of them must be found. */
  readonly words: readonly SoughtWord[]
  readonly equivalents: readonly Equivalent[]
  /** Beginnings and slips of the fingers count in every word, since nothing else was found. */
  readonly loose: boolean
}

/** The bits of all words of a query. */
export function allOf({ words }: Query): number {
  return (1 << words.length) - 1
}
