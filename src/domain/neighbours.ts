import type { DatasetIndex } from './indexDataset'
import type { Indicator } from './Indicator'

/** The indicators before and after one in the reading order of themes; absent at the ends. */
export function neighbours(
  index: DatasetIndex,
  indicator: Indicator,
): { readonly previous?: Indicator; readonly next?: Indicator } {
  const themes = index.dataset.themes.map(({ id }) => id)
  const inOrder = index.dataset.indicators.toSorted(
    (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || a.order - b.order,
  )
  const at = inOrder.indexOf(indicator)
  const previous = inOrder[at - 1]
  const next = inOrder[at + 1]
  return { ...(previous && { previous }), ...(next && { next }) }
}
