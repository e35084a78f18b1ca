import { fade } from './fade'
import type { PairMark } from './pairMark'
import { shape, type Shape } from './shape'

/** Height of the caps of "khoảng", either side, and width of a whisker that fades. */
const CAP = 5.2
const WIDTH = 4

/**
 * The sign of a hedge on a level axis: "hơn" fades toward the greater values, "gần" toward the
 * smaller; "khoảng" has a short capped line both ways.
 */
export function sideWhisker(
  { x, bound, greater }: PairMark,
  y: number,
  length: number,
  color: string,
): Shape[] {
  if (bound === 'exact' || bound === 'between') return []
  if (bound === 'approx') {
    const [left, right] = [x - length / 2, x + length / 2]
    const caps = `M${left} ${y - CAP}v${CAP * 2}M${right} ${y - CAP}v${CAP * 2}`
    return [shape.path(`M${left} ${y}H${right}${caps}`, { color, width: 1.8 })]
  }
  const side = (bound === 'atLeast') === (greater === 'right') ? 'right' : 'left'
  const start = side === 'right' ? x : x - length
  return [shape.rect(start, y - WIDTH / 2, length, WIDTH, fade(color, side))]
}
