import type { DrawnChart } from './ChartPicture'
import { chartSvg } from './chartSvg'
import { pictureOf } from './pictureOf'
import type { Takeaway } from './Takeaway'
import type { ThemeName } from './tokenColors'

/** A chart of what is shown, as a picture that stands by itself; throws where none was drawn. */
export function standaloneChart(
  takeaway: Takeaway,
  drawn: DrawnChart | undefined,
  theme: ThemeName,
): string {
  if (drawn === undefined) throw new Error('There is no chart.')
  return chartSvg(pictureOf(takeaway, drawn, theme))
}
