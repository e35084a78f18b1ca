import { FACETS } from './Facet'
import type { FacetCounts } from './Facet'
import { FIXED_VALUES } from './fixedValues'
import type { Inquiry } from './Inquiry'

/** What an inquiry names that the dataset does not have (any more), each as its address says it. */
export function unknownIn(
  { filter, picked, check }: Inquiry,
  counts: FacetCounts,
  ids: ReadonlySet<string>,
): readonly string[] {
  const values = FACETS.flatMap((name) => {
    // No row may have a value between two days, and it is a value all the same.
    const known = new Set(FIXED_VALUES[name] ?? counts[name].map(({ value }) => value))
    return (filter[name] ?? []).filter((value) => !known.has(value)).map((v) => `${name}=${v}`)
  })
  const rows = picked.filter((id) => !ids.has(id)).map((id) => `pick=${id}`)
  const checked =
    check && !ids.has(check.indicator) ? [`check=${check.indicator}/${check.day}`] : []
  return [...values, ...rows, ...checked]
}
