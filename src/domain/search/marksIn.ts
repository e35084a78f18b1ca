import { likeness } from './likeness'
import type { Query } from './Query'
import { lengthOfBeginning, readWord, type ReadWord } from './readWord'
import { type PlacedWord, wordsIn } from './wordsIn'

/** A part of a text, in code units. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** A word of the text, as far as it is marked, with the words of the query it covers. */
interface Covering extends Mark {
  readonly bits: number
  /** Part of a phrase that says the same: it stands and falls with that phrase. */
  readonly firm: boolean
}

/** What may stand between words of one mark. */
const GAP = /^[\s/–-]*$/

/**
 * Where a text holds what is sought. Words side by side are one mark. A word that also stands
 * beside others sought is marked there alone, or every "số" would be for "chữ ký số".
 */
export function marksIn(text: string, query: Query): readonly Mark[] {
  const placed = wordsIn(text)
  const read = placed.map((word) => readWord(word.text))
  const words = placed.map((word, place) => coveringOf(word, place, read, query))
  const runs = runsOf(words, text).map(trimmed)
  const bits = runs.map(bitsOf)
  return runs
    .filter((run) => !bits.some((other) => isMore(other, bitsOf(run))))
    .map((run) => ({
      start: Math.min(...run.map(({ start }) => start)),
      end: Math.max(...run.map(({ end }) => end)),
    }))
}

/** What a word covers, by itself or as part of an equivalent phrase, and how far it is marked. */
function coveringOf(
  { text, start, end }: PlacedWord,
  place: number,
  read: readonly ReadWord[],
  { words, equivalents, loose }: Query,
): Covering {
  const word = read[place] as ReadWord
  const alike = words
    .map((sought, at) => ({ key: sought.key, bit: 1 << at, alike: likeness(sought, word, loose) }))
    .filter((each) => each.alike > 0)
  const same = equivalents.filter(({ keys }) =>
    keys.some((_, at) => standsAt(keys, read, place - at)),
  )
  const isBegun =
    same.length === 0 && alike.every((each) => each.alike === 1 && word.key.startsWith(each.key))
  const letters = Math.max(0, ...alike.map(({ key }) => key.length))
  return {
    start,
    firm: same.length > 0,
    bits: [...alike.map(({ bit }) => bit), ...same.map(({ covers }) => covers)].reduce(
      (all, each) => all | each,
      0,
    ),
    end: isBegun ? start + lengthOfBeginning(text, letters) : end,
  }
}

function standsAt(keys: readonly string[], read: readonly ReadWord[], first: number): boolean {
  return keys.every((key, at) => read[first + at]?.key === key)
}

/** Words that cover something, side by side; one that is marked only in part ends its run. */
function runsOf(words: readonly Covering[], text: string): readonly (readonly Covering[])[] {
  const runs: Covering[][] = []
  let end: number | undefined
  for (const word of words.filter(({ bits }) => bits !== 0)) {
    const joins = end !== undefined && GAP.test(text.slice(end, word.start))
    if (joins) runs.at(-1)?.push(word)
    else runs.push([word])
    end = word.end
  }
  return runs
}

/** Without words at its ends that only repeat: for "dich vu cong" no "Cổng" before "Dịch vụ công". */
function trimmed(run: readonly Covering[]): readonly Covering[] {
  if (repeats(run.slice(0, 1), run.slice(1))) return trimmed(run.slice(1))
  if (repeats(run.slice(-1), run.slice(0, -1))) return trimmed(run.slice(0, -1))
  return run
}

function repeats(word: readonly Covering[], rest: readonly Covering[]): boolean {
  return word.every(({ firm }) => !firm) && isMore(bitsOf(rest), bitsOf(word))
}

function bitsOf(words: readonly Covering[]): number {
  return words.reduce((all, { bits }) => all | bits, 0)
}

/** Whether one covers all that the other does, and more. */
function isMore(one: number, other: number): boolean {
  return one !== other && (one | other) === one
}
