import type { Interval } from '@/domain/Interval'
import { placeOn } from './SpanAxis'
import type { SpanAxis } from './SpanAxis'

/** A bar along an axis: its ends and its length, as fractions of the axis. */
export interface SpanBar {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** The bar of every value an interval allows. */
export function spanBar(axis: SpanAxis, { low, high }: Interval): SpanBar {
  const from = placeOn(axis, low)
  const to = placeOn(axis, high)
  return { from, to, length: to - from }
}
