import type { Box } from './Box'

/** Smallest a span is drawn where it is small both ways, in pixels. */
const SMALLEST = 14

function grown(ends: readonly [number, number], least: number): [number, number] {
  const middle = (ends[0] + ends[1]) / 2
  const half = Math.max(least, Math.abs(ends[0] - ends[1])) / 2
  return [middle - half, middle + half]
}

/**
 * The span of a dispute between two pixels on either axis, grown about its middle where it could
 * not be seen: to `narrowest` across, or to a small square where it is flat as well.
 */
export function spanBox(
  across: readonly [number, number],
  along: readonly [number, number],
  narrowest: number,
): Box {
  const flat = Math.abs(along[0] - along[1]) < SMALLEST
  const [left, right] = grown(across, flat ? Math.max(narrowest, SMALLEST) : narrowest)
  const [top, bottom] = grown(along, SMALLEST)
  return { left, right, top, bottom }
}
