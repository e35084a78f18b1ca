import type { Interval } from '@/domain/Interval'
import { placeOn } from './SpanAxis'
import type { SpanAxis } from './SpanAxis'

/** A bar along an axis: its ends and its length, as fractions of the axis. */
export interface SpanBar {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** The bar of every value an interval allows; an axis may run from its highest number down. */
export function spanBar(axis: SpanAxis, { low, high }: Interval): SpanBar {
  const ends = [placeOn(axis, low), placeOn(axis, high)]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  return { from, to, length: to - from }
}
