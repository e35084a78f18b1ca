import type { ChartOption } from '@/charts/ChartOption'
import { disputeOption } from '@/charts/disputeOption'
import { layOutDispute } from '@/charts/layOutDispute'
import type { ChartSize } from './ChartSize'
import { disputeAt, type DisputeContent } from './disputeAt'
import type { Drawing, Drawings, DrawnSizes } from './Drawing'

/** The pictures of an enlarged dispute; undefined where it must be drawn live. */
export function findDispute(
  content: DisputeContent,
  drawings: Drawings | undefined,
  sizes: DrawnSizes,
): Drawing | undefined {
  const draw = (size: ChartSize): { option: ChartOption; note?: string } => {
    // Held back from the browser's bundles, as `findTrend` does.
    if (import.meta.env.SSR) {
      const input = disputeAt(content, size)
      const layout = layOutDispute(input)
      const { axisNote: note } = layout
      return { option: disputeOption(input, layout), ...(note !== undefined && { note }) }
    }
    throw new Error('Charts are drawn ahead only while the site is built.')
  }
  const { series, point, lang } = content
  return drawings?.find(['dispute', series.indicator.id, lang, point.day].join(' '), sizes, draw)
}
