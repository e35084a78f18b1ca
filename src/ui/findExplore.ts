import { pagePalette } from '@/charts/ChartPalette'
import { drawExplore } from '@/charts/drawExplore'
import type { ExploreContent, ExploreDrawing } from '@/charts/ExploreContent'
import type { ChartSize } from './ChartSize'
import type { Drawings, DrawnSizes } from './Drawing'
import { findDrawings, type FoundDrawings } from './findDrawings'
import { rowsKey } from './rowsKey'

/** Rows drawn for the page in a width; the same width asks for no second drawing. */
export function drawnOnce(
  content: ExploreContent,
  height: number,
): (width: number) => ExploreDrawing {
  const known = new Map<number, ExploreDrawing>()
  return (width) => {
    const drawing =
      known.get(width) ?? drawExplore(content, { width, height, palette: pagePalette })
    known.set(width, drawing)
    return drawing
  }
}

/** Tells one way of drawing some rows from every other on its page. */
function keyOf({ rows, way, base, lang, then, now, axis }: ExploreContent): string {
  const { chart, measure, scale } = way
  const parts = [chart, measure, scale, lang, then, now, base ?? '', axis ?? '', rowsKey(rows)]
  return ['explore', ...parts].join(' ')
}

/** The pictures of some rows for exactly this selection; none where they must be drawn live. */
export function findExplore(
  content: ExploreContent,
  drawings: Drawings | undefined,
  sizes: DrawnSizes,
  drawingAt: (width: number) => ExploreDrawing,
): FoundDrawings {
  const draw = ({ width }: ChartSize) => {
    const { optionFor, note, height } = drawingAt(width)
    return { option: optionFor(undefined), height, ...(note !== undefined && { note }) }
  }
  return findDrawings(drawings, keyOf(content), sizes, draw)
}
