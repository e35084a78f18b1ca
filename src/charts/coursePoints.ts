import { timeOf } from '@/domain/calendar'
import type { Course } from '@/domain/explore/courseOf'
import type { Measure } from '@/domain/explore/Inquiry'
import type { Interval } from '@/domain/Interval'
import type { Day } from '@/domain/Moment'
import { pointOn } from '@/domain/pointOn'
import type { CoursePoint } from './CoursesLayout'
import { boundOf } from './TrendPoint'

/** What decides how the points of a course are drawn. */
interface Reading {
  readonly then: Day
  readonly now: Day
  readonly measure: Measure
}

function middle({ low, high }: Interval): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2
  return Number.isFinite(low) ? low : high
}

/** The points of a course with all that their marks need, in time order. */
export function coursePoints(course: Course, { then, now, measure }: Reading): CoursePoint[] {
  const { series, base, points } = course
  const main = [pointOn(series, then), pointOn(series, now)]
  return points.map(({ point, interval, value }) => {
    const isBase = measure !== 'value' && point === base
    return {
      point,
      startTime: timeOf(point.startDay),
      time: timeOf(point.day),
      value: value ?? middle(interval),
      interval,
      bound: isBase ? 'exact' : boundOf(series.indicator, point),
      main: main.includes(point),
      base: isBase,
      // The base is the measure itself: what it is measured in is not in doubt.
      disputed: point.state === 'disputed' && !isBase,
    }
  })
}

/** Every value a point allows, its dot included; without an upper or a lower end the dot alone. */
export function pointExtent({ interval: { low, high }, value }: CoursePoint): Interval {
  const ends = [low, high, value].filter(Number.isFinite)
  return { low: Math.min(...ends), high: Math.max(...ends) }
}
