import { trendEvidence } from '@/charts/trendEvidence'
import { trendModes } from '@/charts/trendModes'
import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import type { Day } from '@/domain/Moment'
import type { ChartExtent, ChartMode } from '@/state/Address'
import { MarkLegend } from '@/ui/MarkLegend'
import type { Reader } from '@/ui/Reader'
import { Segmented } from '@/ui/Segmented'
import { TrendChart } from '@/ui/TrendChart'
import { TrendHandles } from '@/ui/TrendHandles'
import { useTrendInput } from '@/ui/useTrendInput'
import { yearsText } from '@/wording/yearsText'
import { chartSizes } from './chartSizes'
import type { DrawingChange } from './IndicatorView'

interface TrendFigureProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly comparison: Comparison
  readonly mode: ChartMode
  readonly extent: ChartExtent
  readonly hrefToDrawing: (change: DrawingChange) => string
  readonly onPeriod: (then: Day, now: Day) => void
}

const sizesFor = chartSizes(420)

/** The course of the indicator with the ways it can honestly be drawn. */
export function TrendFigure(props: TrendFigureProps) {
  const { reader, indicator, comparison, extent, hrefToDrawing, onPeriod } = props
  const { words, index, lang } = reader
  const sizes = sizesFor(index.summary)
  const series = index.seriesOf(indicator)
  const modes = trendModes(series, comparison.from)
  // A link may ask for a mode that does not suit this indicator or these days.
  const mode =
    modes.find((choice) => choice.mode === props.mode && choice.possible)?.mode ?? 'value'
  const input = useTrendInput(index, comparison, { mode, extent })
  const days = series.points.map(({ day }) => day)
  return (
    <figure className="trend-figure">
      <div className="figure-head">
        <h2>{words.indicator.published(days.length, spanOf(days, lang))}</h2>
        <Segmented
          label={words.indicator.modes.label}
          choices={modes.map((choice) => ({
            label: words.indicator.modes[choice.mode],
            href: hrefToDrawing({ mode: choice.mode }),
            current: choice.mode === mode,
            ...(choice.reason && { off: words.indicator.modeOff[choice.reason] }),
          }))}
        />
        <Segmented
          label={words.indicator.extent.label}
          choices={(['all', 'period'] as const).map((choice) => ({
            label: words.indicator.extent[choice],
            href: hrefToDrawing({ extent: choice }),
            current: choice === extent,
          }))}
        />
      </div>
      <TrendChart
        reader={reader}
        input={input}
        sizes={sizes}
        renderHandles={(width) => (
          <TrendHandles
            reader={reader}
            input={input}
            sizes={sizes}
            width={width}
            onPeriod={onPeriod}
          />
        )}
      />
      <figcaption>
        <MarkLegend words={words} evidence={trendEvidence(input).length > 0} />
        <p className="figure-notes">
          <span>
            <span className="dotted-sample" aria-hidden="true" />
            {words.legend.dotted}.
          </span>
          <span>{words.period.hint}.</span>
        </p>
      </figcaption>
    </figure>
  )
}

function spanOf(days: readonly Day[], lang: Reader['lang']): string | undefined {
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined || first === last) return undefined
  return yearsText(first, last, lang)
}
