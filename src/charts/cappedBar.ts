import type { Box } from './Box'
import { shape, type Shape } from './shape'

/** An upright line with a cap at either end, as wide and as high as the box. */
export function cappedBar(box: Box, color: string, width: number): Shape {
  const { left, right, top, bottom } = box
  const middle = (left + right) / 2
  const caps = `M${left} ${top}H${right}M${left} ${bottom}H${right}`
  return shape.path(`M${middle} ${top}V${bottom}${caps}`, { color, width })
}
