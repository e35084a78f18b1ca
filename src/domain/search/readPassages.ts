import { beginningWith } from './beginningWith'
import { likeness } from './likeness'
import type { Query } from './Query'
import type { ReadWord } from './readWord'
import type { Searchable } from './Searchable'

/** Which words of a query are covered: a bit each, by how alike they stand there. */
interface Planes {
  /** In any way, if only by a beginning. */
  readonly covered: Uint16Array
  /** As whole words but for their marks, or by a phrase that says the same. */
  readonly whole: Uint16Array
  /** As they were typed. */
  readonly typed: Uint16Array
}

/** What each passage covers of a query. */
export interface Reading extends Planes {
  /** What each word of the vocabulary does, in any way. */
  readonly words: Uint16Array
}

function planesOf(length: number): Planes {
  const plane = () => new Uint16Array(length)
  return { covered: plane(), whole: plane(), typed: plane() }
}

/** Reads every passage once, word by word: on numbers this outruns what an index would save. */
export function readPassages({ vocabulary, passages }: Searchable, query: Query): Reading {
  const { words, starts } = passages
  const alike = readVocabulary(vocabulary, query)
  const opens = openings(vocabulary, query)
  const reading = { ...planesOf(starts.length - 1), words: alike.covered }
  const { covered, whole, typed } = reading
  for (let passage = 0; passage < covered.length; passage += 1) {
    const end = starts[passage + 1] as number
    for (let place = starts[passage] as number; place < end; place += 1) {
      const word = words[place] as number
      if (alike.covered[word] !== 0) {
        add(covered, passage, alike.covered[word])
        add(whole, passage, alike.whole[word])
        add(typed, passage, alike.typed[word])
      }
      if (opens[word] === 0) continue
      const bits = equivalentsAt(query, words.subarray(place, end), vocabulary)
      add(covered, passage, bits)
      add(whole, passage, bits)
    }
  }
  return reading
}

function add(plane: Uint16Array, place: number, bits: number | undefined): void {
  plane[place] = (plane[place] as number) | (bits as number)
}

/** What each word there is covers; a slip is looked for in all, what is typed where it begins. */
function readVocabulary(vocabulary: readonly ReadWord[], { words, loose }: Query): Planes {
  const planes = planesOf(vocabulary.length)
  const { covered, whole, typed } = planes
  words.forEach((sought, place) => {
    const bit = 1 << place
    for (const number of loose ? vocabulary.keys() : beginningWith(vocabulary, sought.key)) {
      const alike = likeness(sought, vocabulary[number] as ReadWord, loose)
      if (alike > 0) add(covered, number, bit)
      if (alike > 1) add(whole, number, bit)
      if (alike > 2) add(typed, number, bit)
    }
  })
  return planes
}

/** Which words an equivalent phrase begins with: 1 for those. */
function openings(vocabulary: readonly ReadWord[], { equivalents }: Query): Uint8Array {
  const opens = new Uint8Array(vocabulary.length)
  for (const first of new Set(equivalents.flatMap(({ keys }) => keys.slice(0, 1)))) {
    for (const number of beginningWith(vocabulary, first)) {
      if (vocabulary[number]?.key === first) opens[number] = 1
    }
  }
  return opens
}

/** What the equivalent phrases stand for that some words of a passage begin with. */
function equivalentsAt(
  { equivalents }: Query,
  words: Uint32Array,
  vocabulary: readonly ReadWord[],
): number {
  const begins = (keys: readonly string[]) =>
    keys.every((key, at) => vocabulary[words[at] ?? vocabulary.length]?.key === key)
  return equivalents.reduce((bits, { keys, covers }) => (begins(keys) ? bits | covers : bits), 0)
}
