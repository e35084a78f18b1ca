import type { Verdict } from '@/domain/Comparison'
import { shape, type Pixel, type Shape } from './shape'
import { verdictShape } from './verdictShape'

/** Half the height of the field a verdict's shape is drawn in. */
const HALF = 8.5

/** The shape of a verdict on a chart; `at` is its left end at mid-height. */
export function verdictShapes(verdict: Verdict, at: Pixel, color: string): Shape[] {
  const { dots, solids, strokes } = verdictShape(verdict)
  const moved = { x: at.x, y: at.y - HALF }
  return [
    ...dots.map(([x, y, radius]) => shape.disc({ x: moved.x + x, y: moved.y + y }, radius, color)),
    ...solids.map((path) => ({ ...shape.path(path, { fill: color }), ...moved })),
    ...strokes.map(({ path, dash }) => ({
      ...shape.path(path, {
        color,
        width: 1.5,
        ...(dash !== undefined && { dash: dash.split(' ').map(Number) }),
      }),
      ...moved,
    })),
  ]
}
