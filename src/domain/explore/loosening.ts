import type { ExploreRow } from './ExploreRow'
import { FACETS, type FacetName, type Filter } from './Facet'
import { narrow } from './narrow'

/** One thing to let go of, and how many rows that would leave. */
export interface Loosening {
  /** `text` for the words sought. */
  readonly what: FacetName | 'text'
  readonly count: number
}

/** The filter without one facet. */
export function without(filter: Filter, name: FacetName): Filter {
  const { [name]: _, ...rest } = filter
  return rest
}

/**
 * Where nothing is left: letting go of which one filter would leave something? The most rows
 * first; empty where no single one is enough.
 */
export function loosenings(
  rows: readonly ExploreRow[],
  filter: Filter,
  found?: ReadonlySet<string>,
): readonly Loosening[] {
  const facets = FACETS.filter((name) => filter[name] !== undefined).map((name) => ({
    what: name,
    count: narrow(rows, without(filter, name), found).rows.length,
  }))
  const text = found ? [{ what: 'text' as const, count: narrow(rows, filter).rows.length }] : []
  return [...text, ...facets]
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
}
