import { addMonths, firstDay } from './calendar'
import type { Day } from './Moment'

export interface TimelineSpan {
  readonly first: Day
  readonly last: Day
  /** First days of the years between. */
  readonly years: readonly Day[]
}

/**
 * The days a timeline runs between: from two years before the year of its earliest day (room for
 * the first label, which stands left of its day) to half a year after its latest.
 */
export function timelineSpan(earliest: Day, latest: Day): TimelineSpan {
  const first = addMonths(firstDay(earliest.slice(0, 4)), -24)
  const last = addMonths(latest, 6)
  const years: Day[] = []
  for (let day = addMonths(first, 12); day <= last; day = addMonths(day, 12)) years.push(day)
  return { first, last, years }
}
