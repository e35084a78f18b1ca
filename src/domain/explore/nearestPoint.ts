import { daysBetween } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import type { Point } from '@/domain/Series'

/** Days from a moment to a day; none within a dispute that spans it. */
function distance({ startDay, day: end }: Point, day: Day): number {
  if (day < startDay) return daysBetween(day, startDay)
  return day > end ? daysBetween(end, day) : 0
}

/**
 * The point a day falls on, or the nearest, the earlier of two; where two periods end on one day
 * the longer, which comes last.
 */
export function nearestPoint(points: readonly Point[], day: Day): Point | undefined {
  return points.reduce<Point | undefined>((best, next) => {
    if (best === undefined) return next
    const nearer = distance(next, day) - distance(best, day)
    return nearer < 0 || (nearer === 0 && next.day === best.day) ? next : best
  }, undefined)
}
