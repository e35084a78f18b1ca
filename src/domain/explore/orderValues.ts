import type { DatasetIndex } from '@/domain/indexDataset'
import type { FacetCount, FacetName } from './Facet'
import { FIXED_VALUES } from './fixedValues'

/**
 * The values of a facet in the order they are listed: in their own order where they have one, years
 * from the newest, all others by how many rows they leave, then by name.
 */
export function orderValues(
  name: FacetName,
  counts: readonly FacetCount[],
  { dataset }: Pick<DatasetIndex, 'dataset'>,
): readonly FacetCount[] {
  const fixed = name === 'theme' ? dataset.themes.map(({ id }) => id) : FIXED_VALUES[name]
  if (fixed) return counts.toSorted((a, b) => fixed.indexOf(a.value) - fixed.indexOf(b.value))
  const byName = (a: FacetCount, b: FacetCount) => (a.value < b.value ? -1 : 1)
  if (name === 'year') return counts.toSorted((a, b) => byName(b, a))
  return counts.toSorted((a, b) => b.count - a.count || byName(a, b))
}
