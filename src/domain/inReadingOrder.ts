import type { Dataset } from './Dataset'
import type { Indicator } from './Indicator'

type Ordered = Pick<Dataset, 'themes' | 'indicators'>

/** Asked for at every change of the days compared, of a dataset that never changes. */
const kept = new WeakMap<Ordered, readonly Indicator[]>()

/** Every indicator in the order of themes, then of `order`. */
export function inReadingOrder(dataset: Ordered): readonly Indicator[] {
  const ordered = kept.get(dataset) ?? sorted(dataset)
  kept.set(dataset, ordered)
  return ordered
}

function sorted({ themes, indicators }: Ordered): readonly Indicator[] {
  const rank = new Map(themes.map(({ id }, place) => [id, place]))
  const place = (theme: string) => rank.get(theme) ?? rank.size
  return indicators.toSorted((a, b) => place(a.theme) - place(b.theme) || a.order - b.order)
}
