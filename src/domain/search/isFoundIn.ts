import { likeness } from './likeness'
import type { Query } from './Query'
import { readWord } from './readWord'
import { wordsIn } from './wordsIn'

/** Whether a text holds every word sought; one that nothing is sought in holds none. */
export function isFoundIn(text: string, { words, loose }: Query): boolean {
  const own = wordsIn(text).map((word) => readWord(word.text))
  return (
    words.length > 0 &&
    words.every((sought) => own.some((word) => likeness(sought, word, loose) > 0))
  )
}
