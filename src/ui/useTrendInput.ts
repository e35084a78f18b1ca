import { useMemo } from 'react'
import type { Comparison } from '@/domain/Comparison'
import { given } from '@/domain/given'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { TrendChartInput } from './trendAt'

/** In which way a trend is drawn. */
type TrendWay = Pick<TrendChartInput, 'mode' | 'extent' | 'evidence'>

/**
 * What a trend shows of a comparison: all figures of its indicator with the two compared, its
 * milestones and its targets. The same as long as the days lead to the same figures: a new input is
 * a new drawing.
 */
export function useTrendInput(
  index: DatasetIndex,
  { indicator, from, to }: Pick<Comparison, 'indicator' | 'from' | 'to'>,
  { mode, extent, evidence }: TrendWay,
): TrendChartInput {
  return useMemo(
    () => ({
      series: index.seriesOf(indicator),
      unit: index.unitOf(indicator),
      milestones: index.dataset.milestones.filter(({ indicators }) =>
        indicators.includes(indicator.id),
      ),
      targets: index.targetsOf(indicator),
      mode,
      extent,
      ...given({ from, to, evidence }),
    }),
    [index, indicator, from, to, mode, extent, evidence],
  )
}
