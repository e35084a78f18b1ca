import { changeBetween, publishedChange } from '@/domain/changeBetween'
import { clean } from '@/domain/clean'
import { incomparability } from '@/domain/comparable'
import type { Interval } from '@/domain/Interval'
import { publishedValue } from '@/domain/publishedValue'
import { rebase } from '@/domain/rebase'
import type { Point, Series } from '@/domain/Series'
import type { Measure } from './Inquiry'

/** A point as a measure reads it. */
export interface MeasuredPoint {
  readonly point: Point
  readonly interval: Interval
  /** By the published values; a disputed point or a range has none. */
  readonly value: number | undefined
}

/** Differences from a base, which itself has changed by exactly nothing; only what compares with it. */
function changes({ indicator, points }: Series, base: Point): readonly MeasuredPoint[] {
  const comparable = points.filter(
    (point) => point === base || incomparability(indicator, base, point) === undefined,
  )
  return comparable.map((point) =>
    point === base
      ? { point, interval: { low: 0, high: 0 }, value: 0 }
      : {
          point,
          interval: changeBetween(indicator, base, point),
          value: publishedChange(indicator, base, point),
        },
  )
}

/** An index as the per cent it lies above or below its base. */
function lessHundred({ point, interval, value }: MeasuredPoint): MeasuredPoint {
  const less = (index: number) => clean(index - 100, Math.max(100, Math.abs(index)))
  return {
    point,
    interval: { low: less(interval.low), high: less(interval.high) },
    value: value === undefined ? undefined : less(value),
  }
}

/**
 * How does a measure read the points of a series? By the arithmetic of `rebase` and of
 * comparisons; none where it cannot be had: without a base, or with one that bears no ratio.
 */
export function measuredPoints(
  series: Series,
  measure: Measure,
  base: Point | undefined,
): readonly MeasuredPoint[] {
  const { indicator, points } = series
  if (measure === 'value') {
    return points.map((point) => ({
      point,
      interval: point.interval,
      value: publishedValue(indicator, point),
    }))
  }
  if (base === undefined) return []
  if (measure === 'change') return changes(series, base)
  const index = rebase(series, base)?.points ?? []
  return measure === 'index' ? index : index.map(lessHundred)
}
