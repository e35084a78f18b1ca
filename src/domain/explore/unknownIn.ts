import type { ExploreRow } from './ExploreRow'
import { FACETS } from './Facet'
import { facetValues } from './facetValues'
import type { Inquiry } from './Inquiry'

/** What an inquiry names that the dataset does not have (any more), each as its address says it. */
export function unknownIn(
  { filter, picked, check }: Inquiry,
  all: readonly ExploreRow[],
): readonly string[] {
  const values = FACETS.flatMap((name) => {
    const asked = filter[name] ?? []
    if (asked.length === 0) return []
    const known = new Set(facetValues(all, name))
    return asked.filter((value) => !known.has(value)).map((value) => `${name}=${value}`)
  })
  const isThere = (id: string) => all.some(({ indicator }) => indicator.id === id)
  const rows = picked.filter((id) => !isThere(id)).map((id) => `pick=${id}`)
  const checked =
    check && !isThere(check.indicator) ? [`check=${check.indicator}/${check.day}`] : []
  return [...values, ...rows, ...checked]
}
