import { clean } from '@/domain/clean'
import type { Interval } from '@/domain/Interval'
import type { Kind } from '@/domain/Indicator'
import { niceStep } from './niceStep'

/** A level axis from its first gridline to its last, in base units; `low` is its left end. */
export interface SpanAxis {
  readonly low: number
  readonly high: number
  /** Ascending, ends included. */
  readonly ticks: readonly number[]
}

/** What an axis of a kind may show: no share beyond 0 to 100, no negative count. */
export function possibleSpan(kind: Kind): Interval {
  if (kind === 'share') return { low: 0, high: 100 }
  return kind === 'score' ? { low: -Infinity, high: Infinity } : { low: 0, high: Infinity }
}

/**
 * An axis with round gridlines and room on both sides of a range, so that a bar that ends on a
 * gridline is still seen to end there.
 * @param most intervals between gridlines that the range itself may take
 */
export function spanAxis(range: Interval, most: number, possible: Interval): SpanAxis {
  const width = range.high - range.low
  const step = niceStep((width || Math.abs(range.low) / 10 || 1) / most)
  return axisOf(range, step, possible)
}

/** The axis a single claim is explained on: gridlines where its last stated digit changes. */
export function digitAxis(range: Interval, step: number, possible: Interval): SpanAxis {
  const digit = step || 1
  const wide = (range.high - range.low) / digit > 6
  const room = range.low === range.high ? digit : 0
  const padded = { low: range.low - room, high: range.high + room }
  return axisOf(padded, wide ? niceStep((range.high - range.low) / 4) : digit, possible)
}

/** Where a value stands on the axis, as a fraction of its length. */
export function placeOn({ low, high }: SpanAxis, value: number): number {
  return (value - low) / (high - low)
}

function axisOf(range: Interval, step: number, possible: Interval): SpanAxis {
  const first = below(range.low, step)
  const last = above(range.high, step)
  const start = first < possible.low ? range.low : first
  const end = last > possible.high ? range.high : last
  const count = Math.round((end - start) / step)
  const ticks = Array.from({ length: count + 1 }, (_, place) => clean(start + place * step, end))
  return { low: start, high: end, ticks }
}

/** The last gridline that lies below a value and not on it. */
function below(value: number, step: number): number {
  return clean((Math.ceil(clean(value / step)) - 1) * step)
}

/** The first gridline that lies above a value and not on it. */
function above(value: number, step: number): number {
  return clean((Math.floor(clean(value / step)) + 1) * step)
}
