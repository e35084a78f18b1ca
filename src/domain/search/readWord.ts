/** A word as search takes it. */
export interface ReadWord {
  /** With its marks, in one form: lower case, NFC, a point within numbers. */
  readonly form: string
  /** What makes words the same: no diacritics, no plural; "căn" is "can", "centres" is "centre". */
  readonly key: string
}

/** Diacritics of any writing, and đ, whose stroke Unicode holds for a part of the letter. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
}

/** An English plural; no Vietnamese word ends in s. Short words and "process" keep theirs. */
const PLURAL = /^([a-z]{2,}[a-rt-z])s$/

/** How search takes a word of a text. */
export function readWord(word: string): ReadWord {
  const form = word.normalize('NFC').toLowerCase().replaceAll(',', '.')
  // Most words of a large dataset are numbers: nothing in them can be taken off.
  return { form, key: /^[\d.]+$/.test(form) ? form : bare(form).replace(PLURAL, '$1') }
}

/** How many code units of a word, as it is written, its first letters take, marks included. */
export function lengthOfBeginning(word: string, letters: number): number {
  let left = letters
  let length = 0
  for (const character of word) {
    const own = bare(character.toLowerCase()).length
    if (left <= 0 && own > 0) break
    left -= own
    length += character.length
  }
  return length
}
