import type { Day } from '@/domain/Moment'
import { nearestTick, type RulerTick } from './rulerGeometry'
import type { TrendFrame } from './TrendFrame'

/** A stretch of a drawing that is being brushed, in fractions of its width. */
export interface BrushRange {
  readonly from: number
  readonly to: number
}

/** A box over a drawing, in fractions of its size. */
export interface BrushBox {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly height: number
}

/** A shorter way is a click with an unsteady hand, in pixels. */
const LEAST = 8

/** Has a pointer gone far enough to brush? */
export function isBrushed(fromX: number, toX: number): boolean {
  return Math.abs(toX - fromX) >= LEAST
}

/** The stretch between two places of a pointer over the box of a drawing. */
export function brushRange(
  fromX: number,
  toX: number,
  box: { readonly left: number; readonly width: number },
): BrushRange {
  const at = (x: number) => Math.min(1, Math.max(0, (x - box.left) / box.width))
  return { from: Math.min(at(fromX), at(toX)), to: Math.max(at(fromX), at(toX)) }
}

/** Where a brushed stretch is shown: over the plot, from its top to its axis. */
export function brushBox({ from, to }: BrushRange, frame: TrendFrame): BrushBox {
  const { top, bottom, height, right, width } = frame
  const end = Math.min(to, right / width)
  return {
    left: from,
    width: Math.max(0, end - from),
    top: top / height,
    height: (bottom - top) / height,
  }
}

/** The days with figures nearest to the ends of a stretch; nothing where both are one. */
export function brushedDays(
  { from, to }: BrushRange,
  ticks: readonly RulerTick[],
): { then: Day; now: Day } | undefined {
  const then = nearestTick(ticks, from)
  const now = nearestTick(ticks, to)
  return then !== undefined && now !== undefined && then < now ? { then, now } : undefined
}
