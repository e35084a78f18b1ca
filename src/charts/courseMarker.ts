import type { ChartPalette } from './ChartPalette'
import { shape, type Pixel, type Shape } from './shape'

/** The marker of each course, by its place: never told apart by colour alone. */
const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const
const COLORS = ['s1', 's2', 's3', 's4', 's5'] as const

/** A square, a triangle and a diamond look as large as a disc of radius 1 at these sizes. */
const SIDE = 0.89
const TALL = { up: 1.25, down: 0.8, across: 1.2 }
const WIDE = 1.3
const ARM = 1.05

/** Its place among the courses, of which there are five at most. */
function among<Item>(items: readonly [Item, ...Item[]], place: number): Item {
  return items[place % items.length] ?? items[0]
}

/** The colour of a course. */
export function courseColor(place: number, palette: ChartPalette): string {
  return palette[among(COLORS, place)]
}

/** The marker of a course: a circle, square, triangle, diamond or cross of much the same size. */
export function courseMarker(place: number, { x, y }: Pixel, radius: number, color: string): Shape {
  const r = radius
  switch (among(MARKERS, place)) {
    case 'circle':
      return shape.disc({ x, y }, r, color)
    case 'square':
      return shape.rect(x - r * SIDE, y - r * SIDE, r * SIDE * 2, r * SIDE * 2, color)
    case 'triangle':
      return shape.path(
        `M${x} ${y - r * TALL.up}L${x + r * TALL.across} ${y + r * TALL.down}H${x - r * TALL.across}Z`,
        { fill: color },
      )
    case 'diamond':
      return shape.path(
        `M${x} ${y - r * WIDE}L${x + r * WIDE} ${y}L${x} ${y + r * WIDE}L${x - r * WIDE} ${y}Z`,
        { fill: color },
      )
    case 'cross': {
      const arm = r * ARM
      return shape.path(
        `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}`,
        { color, width: Math.max(2, r * 0.55) },
      )
    }
  }
}
