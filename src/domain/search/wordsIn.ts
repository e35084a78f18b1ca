/** A word of a text and where it stands, in code units. */
export interface PlacedWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A number with its separators ("57,1", "67.910.130") is one word; marks belong to their letter. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** The words of a text in their order: runs of letters and digits; all else only divides them. */
export function wordsIn(text: string): readonly PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
}
