import { lazy, useMemo } from 'react'
import type { ReactNode } from 'react'
import { trendPoints } from '@/charts/TrendPoint'
import { figureText } from '@/wording/figureText'
import { pointSentenceText } from '@/wording/pointSentenceText'
import { seriesSentenceText } from '@/wording/seriesSentenceText'
import { ChartFigure } from './ChartFigure'
import type { DrawnSizes } from './Drawing'
import { findTrend } from './findTrend'
import type { Reader } from './Reader'
import { SourceRefs } from './SourceRefs'
import type { TrendChartInput } from './trendAt'

const LiveTrend = lazy(() => import('./LiveTrend'))

interface TrendChartProps {
  readonly reader: Reader
  /** Keep its identity while nothing changes: a new input is a new drawing. */
  readonly input: TrendChartInput
  readonly sizes: DrawnSizes
  /** Lays handles over the time axis; see `ChartFigure`. */
  readonly renderHandles?: (width: number | undefined) => ReactNode
}

/** The course of one indicator, drawn, walkable by arrow keys and read as sentences. */
export function TrendChart({ reader, input, sizes, renderHandles }: TrendChartProps) {
  const { lang } = reader
  const { series, unit } = input
  const { indicator } = series
  // Between THEN and NOW alone, the arrow keys walk only what is drawn.
  const drawn = useMemo(() => trendPoints(input), [input])
  const withHandles = renderHandles !== undefined
  return (
    <div className="chart">
      <ChartFigure
        words={reader.words.chart}
        sentence={seriesSentenceText(series, unit, lang)}
        points={drawn.map(({ point }) => pointSentenceText(point, indicator, unit, lang))}
        height={sizes.height}
        drawn={findTrend(input, reader, withHandles, sizes)}
        renderLive={(chart) => (
          <LiveTrend
            reader={reader}
            input={input}
            handles={withHandles}
            chart={chart}
            ringed={chart.active === undefined ? undefined : drawn[chart.active]?.index}
          />
        )}
        more={drawn.map(({ point }) => (
          <SourceRefs
            key={point.day}
            reader={reader}
            claims={point.claims}
            figure={figureText(point, indicator, unit, lang)}
          />
        ))}
        renderOverlay={renderHandles}
        onIdle={reader.drawings?.prefetchLive}
      />
    </div>
  )
}
