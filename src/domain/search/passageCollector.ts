import { readWord, type ReadWord } from './readWord'
import type { Passages } from './Searchable'
import { wordsIn } from './wordsIn'

/** Takes texts down, each distinct one once. */
export interface PassageCollector {
  /** The number of a text among the passages. */
  readonly add: (text: string) => number
  readonly vocabulary: readonly ReadWord[]
  readonly passages: () => Passages
}

export function passageCollector(): PassageCollector {
  const vocabulary: ReadWord[] = []
  /** Words as they are written: a word is read once, however often it stands somewhere. */
  const known = new Map<string, number>()
  const forms = new Map<string, number>()
  const texts = new Map<string, number>()
  const words: number[] = []
  const starts: number[] = [0]
  const numberOf = (text: string): number => {
    const word = readWord(text)
    const number = forms.get(word.form) ?? vocabulary.length
    if (number === vocabulary.length) vocabulary.push(word)
    forms.set(word.form, number)
    known.set(text, number)
    return number
  }
  return {
    vocabulary,
    add: (text) => {
      const before = texts.get(text)
      if (before !== undefined) return before
      for (const word of wordsIn(text)) words.push(known.get(word.text) ?? numberOf(word.text))
      starts.push(words.length)
      texts.set(text, texts.size)
      return texts.size - 1
    },
    passages: () => ({ words: Uint32Array.from(words), starts: Uint32Array.from(starts) }),
  }
}
