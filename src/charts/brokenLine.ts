import type { Segment } from './Segment'
import type { Pixel } from './shape'

/** Half the opening in the middle of a broken line, in pixels. */
const OPEN = 12

/** The middle of a line left open, where a stroke says that its ends do not compare. */
export function brokenLine({ x1, y1, x2, y2 }: Segment): { halves: Segment[]; slash: Pixel } {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const open = length > 0 ? Math.min(0.5, OPEN / length) : 0
  const at = (part: number): Pixel => ({ x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part })
  const [left, right] = [at(0.5 - open), at(0.5 + open)]
  return {
    halves: [
      { x1, y1, x2: left.x, y2: left.y },
      { x1: right.x, y1: right.y, x2, y2 },
    ],
    slash: at(0.5),
  }
}
