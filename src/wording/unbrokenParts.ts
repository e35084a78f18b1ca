/** A part of a text; a whole one stays in one line. */
export interface TextPart {
  readonly text: string
  readonly whole: boolean
}

/** Words joined by hyphens. */
const JOINED = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u

/** A letter alone before a hyphen, or behind one. */
const LONE = /^\p{L}-|-\p{L}$/u

/** A longer word may have to part on a phone. */
const LONGEST = 16

/**
 * Which words of a text must not part at their hyphen? In "e-ID" and "ITU-T" one letter alone would
 * stay on a line; "full-process" may part. The parts together are the text, character by character.
 */
export function unbrokenParts(text: string): readonly TextPart[] {
  // What a pattern in brackets divides by stands at every second place.
  return text
    .split(JOINED)
    .map((part, place) => ({
      text: part,
      whole: place % 2 === 1 && LONE.test(part) && part.length <= LONGEST,
    }))
    .filter((part) => part.text !== '')
}
