/** A list of which only the beginning is shown at first. */
export interface Folded<Item> {
  readonly shown: readonly Item[]
  readonly rest: readonly Item[]
}

/** The first `most` items and the rest; a rest of one is shown too, for its fold would be as long. */
export function folded<Item>(list: readonly Item[], most: number): Folded<Item> {
  const end = list.length === most + 1 ? list.length : most
  return { shown: list.slice(0, end), rest: list.slice(end) }
}

/** A long list in bundles of at most `size`, each with its first and last item. */
export function bundled<Item>(
  list: readonly Item[],
  size: number,
): readonly { readonly items: readonly Item[]; readonly first: Item; readonly last: Item }[] {
  const starts = list.flatMap((first, place) => (place % size === 0 ? [{ first, place }] : []))
  return starts.map(({ first, place }) => {
    const items = list.slice(place, place + size)
    return { items, first, last: items.at(-1) as Item }
  })
}
