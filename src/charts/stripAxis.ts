import type { Interval } from '@/domain/Interval'
import type { Kind } from '@/domain/Indicator'
import { clip, hull, isSingle } from '@/domain/intervals'
import { possibleSpan, spanAxis, type SpanAxis } from './SpanAxis'

/** Intervals between gridlines that the claims themselves may take. */
const GRIDLINES = 4

/** No share beyond 0 to 100, no negative count, no place before the first. */
function possibleOn(kind: Kind): Interval {
  return kind === 'rank' ? { low: 1, high: Infinity } : possibleSpan(kind)
}

/**
 * The axis some claims are laid on. Full counts and places have no halves, so no gridline stands
 * between two of them; of places the better is at the right.
 */
export function stripAxis(readings: readonly Interval[], kind: Kind): SpanAxis {
  const range = hull(readings)
  const possible = possibleOn(kind)
  if (!readings.every(isSingle) || !Number.isInteger(range.high - range.low)) {
    return spanAxis(range, GRIDLINES, possible)
  }
  // One number alone is shown between its neighbours.
  const around = { low: range.low - 1, high: range.high + 1 }
  const span = isSingle(range) ? clip(around, possible) : range
  const axis = spanAxis(span, Math.min(GRIDLINES, span.high - span.low), possible)
  return kind === 'rank' ? { ...axis, low: axis.high, high: axis.low } : axis
}
