import { compare } from './compare'
import type { Comparison } from './Comparison'
import type { DatasetIndex } from './indexDataset'
import { inReadingOrder } from './inReadingOrder'
import type { Day } from './Moment'

/** Every indicator compared between two days, in the order of themes, then of `order`. */
export function compareAll(index: DatasetIndex, then: Day, now: Day): readonly Comparison[] {
  return inReadingOrder(index.dataset).map((indicator) =>
    compare(index.seriesOf(indicator), then, now, index.targetsOf(indicator)),
  )
}
