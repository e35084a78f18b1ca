import type { Indicator } from '@/domain/Indicator'
import { hull } from '@/domain/intervals'
import type { Interval } from '@/domain/Interval'
import type { Point } from '@/domain/Series'
import { heightOf } from './TrendPoint'

/** All that a figure allows, with its dot; for one without an upper end, the dot alone. */
export function figureExtent(indicator: Indicator, point: Point): Interval {
  const value = heightOf(indicator, point)
  const dot = { low: value, high: value }
  return Number.isFinite(point.interval.high) ? hull([point.interval, dot]) : dot
}
