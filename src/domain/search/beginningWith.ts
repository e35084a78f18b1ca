import type { ReadWord } from './readWord'

/** Numbers of the words of a vocabulary, ordered by their keys. */
const ordered = new WeakMap<readonly ReadWord[], Uint32Array>()

/**
 * The numbers of the words whose key begins with some letters, found by halving: of fourteen
 * thousand words a dozen are looked at, not all at every letter typed.
 */
export function beginningWith(vocabulary: readonly ReadWord[], letters: string): Uint32Array {
  const order = ordered.get(vocabulary) ?? orderOf(vocabulary)
  ordered.set(vocabulary, order)
  const begins = (key: string) => key.startsWith(letters)
  const first = firstWhere(order, vocabulary, (key) => key >= letters)
  const end = firstWhere(order, vocabulary, (key) => key > letters && !begins(key))
  return order.subarray(first, end)
}

function orderOf(vocabulary: readonly ReadWord[]): Uint32Array {
  const numbers = Uint32Array.from(vocabulary.keys())
  const keyOf = (number: number) => (vocabulary[number] as ReadWord).key
  return numbers.toSorted((one, other) => {
    const [first, second] = [keyOf(one), keyOf(other)]
    return first === second ? 0 : first < second ? -1 : 1
  })
}

/** The place of the first word for which something holds that holds for all that follow. */
function firstWhere(
  order: Uint32Array,
  vocabulary: readonly ReadWord[],
  holds: (key: string) => boolean,
): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds((vocabulary[order[middle] as number] as ReadWord).key)) high = middle
    else low = middle + 1
  }
  return low
}
