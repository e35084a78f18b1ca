import type { ChartOption } from '@/charts/ChartOption'
import { disputeOption } from '@/charts/disputeOption'
import { layOutDispute } from '@/charts/layOutDispute'
import type { ChartSize } from './ChartSize'
import { disputeAt, type DisputeContent } from './disputeAt'
import type { Drawings, DrawnSizes } from './Drawing'
import { findDrawings, type FoundDrawings } from './findDrawings'

/** The pictures of an enlarged dispute; none where it must be drawn live. */
export function findDispute(
  content: DisputeContent,
  drawings: Drawings | undefined,
  sizes: DrawnSizes,
): FoundDrawings {
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
  const key = ['dispute', series.indicator.id, lang, point.day].join(' ')
  return findDrawings(drawings, key, sizes, draw)
}
