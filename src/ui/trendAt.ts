import { pagePalette } from '@/charts/ChartPalette'
import { isCompact } from '@/charts/isCompact'
import type { TrendInput } from '@/charts/TrendInput'
import type { ChartSize } from './ChartSize'
import type { Reader } from './Reader'

/** What a trend shows, whoever reads it and wherever it stands. */
export type TrendChartInput = Omit<
  TrendInput,
  'width' | 'height' | 'compact' | 'active' | 'lang' | 'palette' | 'axis' | 'days'
>

/** Who reads, as far as a drawing depends on it. */
export type TrendReader = Pick<Reader, 'lang' | 'then' | 'now'>

/**
 * The whole input of a trend for a reader and a size.
 * @param handles whether the page lays handles over its time axis
 */
export function trendAt(
  input: TrendChartInput,
  { lang, then, now }: TrendReader,
  handles: boolean,
  size: ChartSize,
): TrendInput {
  return {
    ...input,
    lang,
    palette: pagePalette,
    ...size,
    compact: isCompact(size.width),
    ...(handles ? { axis: 'handles', days: { then, now } } : { axis: 'dates' }),
  }
}
