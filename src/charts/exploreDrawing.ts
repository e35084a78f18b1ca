import { settleChart } from '@/domain/explore/chartOffers'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { Inquiry } from '@/domain/explore/Inquiry'
import type { ChartOption } from './ChartOption'
import type { ChartPalette } from './ChartPalette'
import { drawExplore } from './drawExplore'
import type { ExploreContext } from './ExploreContent'

/**
 * What an inquiry draws of some rows, for a file: in the nearest way that does not mislead.
 * Nothing where no chart can be. The height is that of a trend; others have their own.
 */
export function exploreOption(
  rows: readonly ExploreRow[],
  inquiry: Inquiry,
  context: ExploreContext,
  size: { readonly width: number; readonly height: number },
  palette: ChartPalette,
): { option: ChartOption; height: number; note?: string } | undefined {
  const way = settleChart(rows, inquiry)
  if (way === undefined) return undefined
  const { base } = inquiry
  const content = { ...context, rows, way, ...(base !== undefined && { base }) }
  const { height, note, optionFor } = drawExplore(content, { ...size, palette })
  return { option: optionFor(undefined), height, ...(note !== undefined && { note }) }
}
