import type { Reader } from '@/ui/Reader'
import type { TrendChartInput } from '@/ui/trendAt'
import { comparisonOf, indicatorOf } from './comparisonOf'

/** What a screen gives the trend of an indicator, changed as a test needs it. */
export function trendContentOf(
  reader: Reader,
  id: string,
  change: Partial<TrendChartInput> = {},
): TrendChartInput {
  const { index } = reader
  const indicator = indicatorOf(reader, id)
  const { from, to } = comparisonOf(reader, id)
  return {
    series: index.seriesOf(indicator),
    ...(from && { from }),
    ...(to && { to }),
    unit: index.unitOf(indicator),
    milestones: index.dataset.milestones,
    targets: index.targetsOf(indicator),
    mode: 'value',
    extent: 'all',
    ...change,
  }
}
