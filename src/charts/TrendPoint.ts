import { timeOf } from '@/domain/calendar'
import type { Bound } from '@/domain/Claim'
import type { Indicator } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { publishedValue } from '@/domain/publishedValue'
import { rebase } from '@/domain/rebase'
import type { Point } from '@/domain/Series'
import type { TrendInput } from './TrendInput'

/** A point with everything its mark needs. */
export interface TrendPoint {
  /** Place among `series.points`. */
  readonly index: number
  readonly point: Point
  /** Instants in ms (UTC) of the first and last day it spans. */
  readonly startTime: number
  readonly time: number
  /** Height of the dot: the published value, else the middle of the interval. */
  readonly value: number
  readonly interval: Interval
  /** The hedge its whisker stands for; none where no single claim speaks. */
  readonly bound: Bound
  readonly role: 'then' | 'now' | 'inner' | 'outer'
  readonly disputed: boolean
}

function middle(interval: Interval): number {
  return Number.isFinite(interval.high) ? (interval.low + interval.high) / 2 : interval.low
}

/** The hedge a point's mark shows; what was computed carries no word of a source. */
export function boundOf(indicator: Indicator, point: Point): Bound {
  return point.state === 'disputed' || indicator.derivation ? 'exact' : point.lead.bound
}

/** Is a point an interval as its source stated it, drawn from end to end without a dot? */
export function isBar({ bound, interval }: Pick<TrendPoint, 'bound' | 'interval'>): boolean {
  return bound === 'between' && Number.isFinite(interval.high) && interval.low < interval.high
}

/** Height of a point's dot in base units. */
export function heightOf(indicator: Indicator, point: Point): number {
  return publishedValue(indicator, point) ?? middle(point.interval)
}

/** What decides which points a trend shows. */
type Chosen = Pick<TrendInput, 'series' | 'from' | 'to' | 'mode' | 'extent'>

function roleOf(point: Point, { from, to }: Chosen): TrendPoint['role'] {
  if (point === from) return 'then'
  if (point === to) return 'now'
  const between = from && to && from.day < point.day && point.day < to.day
  return between ? 'inner' : 'outer'
}

function inExtent(point: Point, { extent, from, to }: Chosen): boolean {
  if (extent === 'all') return true
  return (!from || point.day >= from.day) && (!to || point.day <= to.day)
}

/** Which points does a trend show, and as what? In time order; in index mode only comparable ones. */
export function trendPoints(input: Chosen): TrendPoint[] {
  const { series, from, mode } = input
  const { indicator, points } = series
  const read =
    mode === 'index' && from
      ? (rebase(series, from)?.points ?? [])
      : points.map((point) => ({
          point,
          interval: point.interval,
          value: publishedValue(indicator, point),
        }))
  return read
    .filter(({ point }) => inExtent(point, input))
    .filter(({ interval }) => mode !== 'log' || interval.low > 0)
    .map(({ point, interval, value }) => ({
      index: points.indexOf(point),
      point,
      startTime: timeOf(point.startDay),
      time: timeOf(point.day),
      value: value ?? middle(interval),
      interval,
      bound: boundOf(indicator, point),
      role: roleOf(point, input),
      disputed: point.state === 'disputed',
    }))
}
