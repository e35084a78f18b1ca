import { timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import type { RulerTick } from './rulerGeometry'
import type { TrendFrame } from './TrendFrame'

/** Where the handles of a trend's time axis stand and stop, in pixels of the drawing. */
export interface AxisHandles {
  readonly y: number
  readonly then: number
  readonly now: number
  /** From one handle to the other. */
  readonly span: number
  readonly ticks: readonly RulerTick[]
}

/** Handles for a chosen pair of days; a day beyond the axis stands at its edge. */
export function axisHandles(
  frame: TrendFrame,
  days: readonly Day[],
  then: Day,
  now: Day,
): AxisHandles {
  const at = (day: Day) => Math.min(frame.right, Math.max(frame.left, frame.x(timeOf(day))))
  return {
    y: frame.bottom,
    then: at(then),
    now: at(now),
    span: at(now) - at(then),
    ticks: days.map((day) => ({ day, at: frame.x(timeOf(day)) })),
  }
}

/** The place of the point nearest to a pixel across, among points placed left to right. */
export function nearestPoint(points: readonly { readonly x: number }[], x: number): number {
  let best = 0
  points.forEach((point, place) => {
    const nearest = points[best]
    if (nearest && Math.abs(point.x - x) < Math.abs(nearest.x - x)) best = place
  })
  return best
}
