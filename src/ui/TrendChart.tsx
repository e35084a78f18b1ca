import { useCallback, useMemo } from 'react'
import { nearestPoint } from '@/charts/axisHandles'
import { pagePalette } from '@/charts/ChartPalette'
import { layOutTrend } from '@/charts/layOutTrend'
import type { TrendInput } from '@/charts/TrendInput'
import { trendOption } from '@/charts/trendOption'
import { trendPoints } from '@/charts/TrendPoint'
import type { Day } from '@/domain/Moment'
import { figureText } from '@/wording/figureText'
import { pointSentenceText } from '@/wording/pointSentenceText'
import { seriesSentenceText } from '@/wording/seriesSentenceText'
import { AxisHandles } from './AxisHandles'
import { ChartFigure } from './ChartFigure'
import type { ChartSize } from './ChartFigure'
import type { Reader } from './Reader'
import { SourceRefs } from './SourceRefs'
import { useWidth } from './useWidth'

/** Narrower than this, a chart is drawn for a phone. */
const compactBelow = 560

export type TrendChartInput = Omit<
  TrendInput,
  'width' | 'height' | 'compact' | 'active' | 'lang' | 'palette' | 'axis' | 'days'
>

interface TrendChartProps {
  readonly reader: Reader
  /** Keep its identity while nothing changes: a new input is a new drawing. */
  readonly input: TrendChartInput
  readonly height: number
  /** Lets the two days be moved on the time axis. */
  readonly onPeriod?: (then: Day, now: Day) => void
}

/** The course of one indicator, drawn, walkable by arrow keys and read as sentences. */
export function TrendChart({ reader, input, height, onPeriod }: TrendChartProps) {
  const { lang, then, now } = reader
  const { ref, width } = useWidth()
  const { series, unit } = input
  const { indicator, points } = series
  const withHandles = onPeriod !== undefined
  const full = useCallback(
    (size: ChartSize): TrendInput => ({
      ...input,
      lang,
      palette: pagePalette,
      ...size,
      compact: size.width < compactBelow,
      ...(withHandles ? { axis: 'handles', days: { then, now } } : { axis: 'dates' }),
    }),
    [input, lang, withHandles, then, now],
  )
  // Between THEN and NOW alone, the arrow keys walk only what is drawn.
  const drawn = useMemo(() => trendPoints(full({ width: 0, height })), [full, height])
  const option = useCallback(
    (size: ChartSize, place: number | undefined) => {
      const active = place === undefined ? undefined : drawn[place]?.index
      return trendOption({ ...full(size), ...(active === undefined ? {} : { active }) })
    },
    [full, drawn],
  )
  const layout = useMemo(
    () => (width > 0 ? layOutTrend(full({ width, height })) : undefined),
    [full, width, height],
  )
  return (
    <div className="chart" ref={ref}>
      <ChartFigure
        words={reader.words.chart}
        sentence={seriesSentenceText(series, unit, lang)}
        points={drawn.map(({ point }) => pointSentenceText(point, indicator, unit, lang))}
        height={height}
        option={option}
        note={layout?.axisNote}
        {...(layout && {
          nearest: (x: number) => nearestPoint(layout.points, x),
        })}
        more={drawn.map(({ point }) => (
          <SourceRefs
            key={point.day}
            reader={reader}
            claims={point.claims}
            figure={figureText(point, indicator, unit, lang)}
          />
        ))}
      />
      {layout && onPeriod && (
        <AxisHandles
          reader={reader}
          frame={layout.frame}
          days={points.map(({ day }) => day)}
          onPeriod={onPeriod}
        />
      )}
    </div>
  )
}
