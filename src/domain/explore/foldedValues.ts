import type { FacetCount } from './Facet'

/** Values a facet shows before it is unfolded. */
const FEW = 7
/** Values an unfolded facet shows at once; among more than these one searches. */
export const MOST_FOUND = 40

export interface FoldedValues {
  readonly shown: readonly FacetCount[]
  /** How many are left out. */
  readonly others: number
}

/** Which values of a facet are shown: the chosen ones always, the first others, or those found. */
export function foldedValues(
  ordered: readonly FacetCount[],
  chosen: readonly string[],
  unfolded?: { readonly sought: string; readonly text: (value: string) => string },
): FoldedValues {
  const wanted = unfolded?.sought.trim().toLowerCase() ?? ''
  const found =
    unfolded && wanted !== ''
      ? ordered.filter(({ value }) => unfolded.text(value).toLowerCase().includes(wanted))
      : ordered
  const leading = new Set(found.slice(0, unfolded ? MOST_FOUND : FEW))
  const shown = ordered.filter((each) => leading.has(each) || chosen.includes(each.value))
  return { shown, others: ordered.length - shown.length }
}
