import { layOutTrend } from '@/charts/layOutTrend'
import { trendOption } from '@/charts/trendOption'
import type { ChartOption } from '@/charts/ChartOption'
import type { ChartSize } from './ChartSize'
import type { DrawnSizes } from './Drawing'
import { findDrawings, type FoundDrawings } from './findDrawings'
import type { Reader } from './Reader'
import { trendAt, type TrendChartInput } from './trendAt'

/** Tells one selection of a trend from every other on its page. */
function keyOf(input: TrendChartInput, { lang, then, now }: Reader, handles: boolean): string {
  const { series, from, to, mode, extent, evidence } = input
  // Handles stand at the chosen days themselves, which the axis then reaches to.
  const days = handles ? [then, now] : []
  const parts = [series.indicator.id, lang, mode, extent, from?.day ?? '', to?.day ?? '', ...days]
  return ['trend', ...parts, ...(evidence === false ? ['bare'] : [])].join(' ')
}

/** The pictures of a trend for exactly this selection; none where it must be drawn live. */
export function findTrend(
  input: TrendChartInput,
  reader: Reader,
  handles: boolean,
  sizes: DrawnSizes,
): FoundDrawings {
  const draw = (size: ChartSize): { option: ChartOption; note?: string } => {
    // Held back from the browser's bundles: ECharts and all that lays out come with the live chart.
    if (import.meta.env.SSR) {
      const full = trendAt(input, reader, handles, size)
      const layout = layOutTrend(full)
      const { axisNote: note } = layout
      return { option: trendOption(full, layout), ...(note !== undefined && { note }) }
    }
    throw new Error('Charts are drawn ahead only while the site is built.')
  }
  return findDrawings(reader.drawings, keyOf(input, reader, handles), sizes, draw)
}
