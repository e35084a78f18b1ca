import type { Box } from './Box'
import { shape, type Shape } from './shape'

/** Distance between two strokes of the hatching, along an edge, in pixels. */
const GAP = 8.5

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/** Rising strokes, each cut off at the edges; a pattern fill would need ids in the page. */
function strokes({ left, right, top, bottom }: Box): string {
  const paths: string[] = []
  for (let sum = left + top + GAP / 2; sum < right + bottom; sum += GAP) {
    const startX = clamp(sum - bottom, left, right)
    const endX = clamp(sum - top, left, right)
    if (endX > startX) paths.push(`M${startX} ${sum - startX}L${endX} ${sum - endX}`)
  }
  return paths.join('')
}

/** A dispute: a hatched span with a dashed edge, on paper so that gridlines do not show. */
export function hatching(box: Box, strokeColor: string, edgeColor: string, paper: string): Shape[] {
  const { left, right, top, bottom } = box
  const edge = `M${left} ${top}H${right}V${bottom}H${left}Z`
  return [
    shape.rect(left, top, right - left, bottom - top, paper, 0.8),
    shape.path(strokes(box), { color: strokeColor, width: 1 }),
    shape.path(edge, { color: edgeColor, width: 1.4, dash: [3.5, 3] }),
  ]
}
