import { allOf, type Query } from './Query'
import type { Reading } from './readPassages'
import type { Searched } from './Searchable'

/** The items whose passages hold every word together; those that hold them whole come first. */
export function itemHits<Item>(
  searched: readonly Searched<Item>[],
  query: Query,
  { covered, whole }: Reading,
): readonly Item[] {
  const all = allOf(query)
  if (all === 0) return []
  const bitsOf = (plane: Uint16Array, passages: readonly number[]) =>
    passages.reduce((bits, passage) => bits | (plane[passage] as number), 0)
  return searched
    .filter(({ passages }) => bitsOf(covered, passages) === all)
    .map(({ item, passages }) => ({ item, isWhole: bitsOf(whole, passages) === all }))
    .toSorted((one, other) => Number(other.isWhole) - Number(one.isWhole))
    .map(({ item }) => item)
}
