import { clean } from './clean'
import { incomparability } from './comparable'
import type { Indicator } from './Indicator'
import type { Interval } from './Interval'
import { publishedValue } from './publishedValue'
import type { Point, Series } from './Series'

/** A point read as an index. `value` is the published one; a disputed point or a range has none. */
export interface IndexPoint {
  readonly point: Point
  readonly interval: Interval
  readonly value: number | undefined
}

const BASE: Interval = { low: 100, high: 100 }

/**
 * How did an indicator move, with one point as 100? Only counts and averages have an index, only a
 * base above zero bears one, and only points that compare with the base take part.
 */
export function rebase(series: Series, base: Point): { points: IndexPoint[] } | undefined {
  const { indicator, points } = series
  if (!['stock', 'flow', 'rate'].includes(indicator.kind) || base.interval.low <= 0)
    return undefined
  const comparable = points.filter(
    (point) => point === base || incomparability(indicator, base, point) === undefined,
  )
  return { points: comparable.map((point) => indexPoint(indicator, point, base)) }
}

function indexPoint(indicator: Indicator, point: Point, base: Point): IndexPoint {
  // The base is the measure itself: its own uncertainty is in every other point, not in it.
  if (point === base) return { point, interval: BASE, value: 100 }
  const value = publishedValue(indicator, point)
  const whole = publishedValue(indicator, base)
  return {
    point,
    interval: {
      low: index(point.interval.low, base.interval.high),
      high: index(point.interval.high, base.interval.low),
    },
    value: value === undefined || whole === undefined ? undefined : index(value, whole),
  }
}

function index(value: number, whole: number): number {
  return clean((value / whole) * 100)
}
