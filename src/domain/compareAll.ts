import { compare } from './compare'
import type { Comparison } from './Comparison'
import type { DatasetIndex } from './indexDataset'
import type { Day } from './Moment'

/** Every indicator compared between two days, in the order of themes, then of `order`. */
export function compareAll(index: DatasetIndex, then: Day, now: Day): readonly Comparison[] {
  const rank = new Map(index.dataset.themes.map(({ id }, place) => [id, place]))
  const place = (theme: string) => rank.get(theme) ?? rank.size
  return index.dataset.indicators
    .toSorted((a, b) => place(a.theme) - place(b.theme) || a.order - b.order)
    .map((indicator) => compare(index.seriesOf(indicator), then, now, index.targetsOf(indicator)))
}
