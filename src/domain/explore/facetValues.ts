import { codedFacets } from './codedFacets'
import type { ExploreRow } from './ExploreRow'
import type { FacetName } from './Facet'
import { FIXED_VALUES } from './fixedValues'

/** The values a facet of some rows can be asked for. */
export function facetValues(all: readonly ExploreRow[], facet: FacetName): readonly string[] {
  // No row may have such a value between two days, and it is a value all the same.
  const fixed = FIXED_VALUES[facet]
  if (fixed) return fixed
  return codedFacets(all).flatMap(({ name, values }) => (name === facet ? values : []))
}
