import type { ChartPalette } from './ChartPalette'
import { shape, type Pixel, type Shape } from './shape'

/** Half the diagonal, in pixels. */
const HALF = 8

/** A target's mark: a gold diamond with an edge of paper, never a dot. */
export function diamond({ x, y }: Pixel, palette: ChartPalette): Shape[] {
  const outline = `M${x} ${y - HALF}l${HALF} ${HALF}l${-HALF} ${HALF}l${-HALF} ${-HALF}Z`
  return [
    shape.path(outline, { fill: palette.target }),
    shape.path(outline, { color: palette.paper, width: 1.5 }),
  ]
}
