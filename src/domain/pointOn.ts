import type { Day } from './Moment'
import type { Point, Series } from './Series'

/** What was the latest known figure on a day? The last point on or before it. */
export function pointOn(series: Series, day: Day): Point | undefined {
  return series.points.findLast((point) => point.day <= day)
}
