import { pagePalette } from '@/charts/ChartPalette'
import { trendOption } from '@/charts/trendOption'
import type { TrendInput } from '@/charts/TrendInput'
import { seriesSentenceText } from '@/wording/seriesSentenceText'
import { pointSentenceText } from '@/wording/pointSentenceText'
import { ChartFigure } from './ChartFigure'
import type { Reader } from './Reader'

interface TrendChartProps {
  readonly reader: Reader
  readonly input: Omit<TrendInput, 'width' | 'height' | 'compact' | 'active' | 'lang' | 'palette'>
  readonly height: number
}

/** The course of one indicator, drawn, walkable by arrow keys and read as sentences. */
export function TrendChart({ reader, input, height }: TrendChartProps) {
  const { lang } = reader
  const { series, unit } = input
  return (
    <ChartFigure
      words={reader.words.chart}
      sentence={seriesSentenceText(series, unit, lang)}
      points={series.points.map((point) => pointSentenceText(point, series.indicator, unit, lang))}
      height={height}
      option={(size, active) =>
        trendOption({
          ...input,
          lang,
          palette: pagePalette,
          ...size,
          compact: size.width < 560,
          ...(active === undefined ? {} : { active }),
        })
      }
    />
  )
}
