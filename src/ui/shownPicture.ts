import type { Picture } from './Drawing'
import type { FoundDrawings } from './findDrawings'

/**
 * From these widths on, in pixels, the next wider picture is shown, at nine tenths of its size at
 * least: none is ever scaled further down. `chart.css` has the same numbers.
 */
const from = { wide: 697, between: 630, betweenWide: 927, afterBetween: 1166 }

/** The one of the pictures of a chart that the styles show in a place of a width, in pixels. */
export function shownPicture(
  width: number,
  { drawing, between }: FoundDrawings,
): Picture | undefined {
  if (between && width >= from.between && width < from.afterBetween) {
    return width < from.betweenWide ? between.narrow : between.wide
  }
  return width < from.wide ? drawing?.narrow : drawing?.wide
}
