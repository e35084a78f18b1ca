import { timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import { hundredth } from './hundredth'

/** The two day lines of a staff and true time between them. */
export interface StaffLines {
  readonly thenX: number
  readonly nowX: number
  /** Pixel of an instant (ms, UTC). */
  readonly x: (time: number) => number
}

/** From the sides to the day lines, and to a figure older than THEN, in pixels. */
const MARGIN = 26
const EDGE = 8

/**
 * Where do the days stand? THEN and NOW on their lines, everything between at its own day. What
 * is older than THEN stands left of its line, at the edge at most.
 */
export function staffLines(then: Day, now: Day, width: number): StaffLines {
  const [thenX, nowX] = [MARGIN, width - MARGIN]
  const start = timeOf(then)
  const span = timeOf(now) - start
  const x = (time: number) => {
    if (span === 0) return time < start ? thenX : nowX
    const at = thenX + ((time - start) / span) * (nowX - thenX)
    return hundredth(Math.min(nowX, Math.max(EDGE, at)))
  }
  return { thenX, nowX, x }
}
