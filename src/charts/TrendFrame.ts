import type { ValueAxis } from './ValueAxis'

/** The plot area in pixels, and how instants and values become pixels in it. */
export interface TrendFrame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Instants (ms, UTC) at the left and right edge. */
  readonly startTime: number
  readonly endTime: number
  readonly axis: ValueAxis
  readonly x: (time: number) => number
  readonly y: (value: number) => number
}

/** How does a value run from 0 at the axis's low end to 1 at its high end? */
function share(value: number, { low, high, log }: ValueAxis): number {
  return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
}

/** Where on a vertical axis between two pixels does a value stand? */
export function pixelOf(value: number, axis: ValueAxis, top: number, bottom: number): number {
  const up = axis.inverse ? 1 - share(value, axis) : share(value, axis)
  return bottom - up * (bottom - top)
}
