import type { Bound } from '@/domain/Claim'
import { fade } from './fade'
import { shape, type Pixel, type Shape } from './shape'

/** Width of the capped bar of "khoảng", either side. */
const CAP = 5.2

/**
 * The sign of a hedge, not a measure: "hơn" fades up from the dot, "gần" down; "khoảng" has a
 * short capped line both ways. An exact figure has none.
 */
export function whisker(
  bound: Bound,
  { x, y }: Pixel,
  length: number,
  width: number,
  color: string,
): Shape[] {
  if (bound === 'atLeast') {
    return [shape.rect(x - width / 2, y - length, width, length, fade(color, 'up'))]
  }
  if (bound === 'atMost') {
    return [shape.rect(x - width / 2, y, width, length, fade(color, 'down'))]
  }
  if (bound === 'exact') return []
  const [top, bottom] = [y - length / 2, y + length / 2]
  const caps = `M${x - CAP} ${top}h${CAP * 2}M${x - CAP} ${bottom}h${CAP * 2}`
  return [shape.path(`M${x} ${top}V${bottom}${caps}`, { color, width: 1.8 })]
}
