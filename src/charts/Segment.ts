import type { Box } from './Box'

/** A straight line on the drawing, in pixels. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** The stretch of a segment (0 to 1 along it) that lies between two bounds on one axis. */
function within(start: number, end: number, low: number, high: number): [number, number] {
  if (start === end) return start > low && start < high ? [0, 1] : [1, 0]
  const enter = (low - start) / (end - start)
  const leave = (high - start) / (end - start)
  return enter < leave ? [enter, leave] : [leave, enter]
}

/** Does a segment lie wholly to one side of a box? Most do, and this is quickly told. */
function isBeside({ x1, y1, x2, y2 }: Segment, { left, top, right, bottom }: Box): boolean {
  return (
    Math.max(x1, x2) <= left ||
    Math.min(x1, x2) >= right ||
    Math.max(y1, y2) <= top ||
    Math.min(y1, y2) >= bottom
  )
}

/** Does a segment run through a box? */
export function segmentMeets(segment: Segment, box: Box): boolean {
  if (isBeside(segment, box)) return false
  const across = within(segment.x1, segment.x2, box.left, box.right)
  const along = within(segment.y1, segment.y2, box.top, box.bottom)
  return Math.max(0, across[0], along[0]) < Math.min(1, across[1], along[1])
}
