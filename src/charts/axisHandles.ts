import { timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import { handleLabels, type HandleLabel } from './handleLabels'
import type { RulerTick } from './rulerGeometry'
import type { TrendFrame } from './TrendFrame'

/** One end of the chosen period. */
export interface HandleEnd {
  readonly day: Day
  /** What is written under its handle. */
  readonly text: string
}

/** Where a handle of a trend's time axis stands, and its label. */
interface AxisHandle {
  readonly x: number
  readonly label: HandleLabel
}

/**
 * Where the handles of a trend's time axis stand and stop, in fractions of the drawing's width and
 * height: so they hold on a drawing that is scaled. Their labels are in pixels.
 */
export interface AxisHandles {
  readonly y: number
  readonly then: AxisHandle
  readonly now: AxisHandle
  /** From one handle to the other. */
  readonly span: number
  /** Lines the labels take. */
  readonly lanes: number
  readonly ticks: readonly RulerTick[]
}

/** Where days stand along a time axis, in fractions of the drawing's width. */
export function axisDays(frame: TrendFrame, days: readonly Day[]): RulerTick[] {
  return days.map((day) => ({ day, at: frame.x(timeOf(day)) / frame.width }))
}

/** Handles for a chosen pair of days; a frame laid out for these days holds both. */
export function axisHandles(
  frame: TrendFrame,
  days: readonly Day[],
  then: HandleEnd,
  now: HandleEnd,
): AxisHandles {
  const at = (day: Day) => frame.x(timeOf(day))
  const [thenX, nowX] = [at(then.day), at(now.day)]
  const labels = handleLabels({ x: thenX, text: then.text }, { x: nowX, text: now.text }, frame)
  const share = (x: number) => x / frame.width
  return {
    y: frame.bottom / frame.height,
    then: { x: share(thenX), label: labels.then },
    now: { x: share(nowX), label: labels.now },
    span: share(nowX - thenX),
    lanes: labels.now.lane + 1,
    ticks: axisDays(frame, days),
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
