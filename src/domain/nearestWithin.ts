import type { Day } from './Moment'

/** A day itself where it lies between two others, else the nearer of them. */
export function nearestWithin(day: Day, first: Day, last: Day): Day {
  if (day < first) return first
  return day > last ? last : day
}
