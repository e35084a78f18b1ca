import { monthsBetween } from './calendar'
import type { Day } from './Moment'
import type { Point } from './Series'

const STALE_MONTHS = 6

/** How old is a figure on a day, in whole months, and is it stale (six months or more)? */
export function ageOf(point: Point, day: Day): { months: number; stale: boolean } {
  const months = monthsBetween(point.day, day)
  return { months, stale: months >= STALE_MONTHS }
}
