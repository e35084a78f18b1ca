import { useMemo } from 'react'
import type { AskedChart } from '@/domain/explore/askedChart'
import { chartSteps } from '@/domain/explore/chartSteps'
import type { ChartWay } from '@/domain/explore/OffReason'
import type { Day } from '@/domain/Moment'
import { EMBED_SIZES } from '@/ui/embedSizes'
import { exploreContent } from '@/ui/exploreContent'
import { ExploreFigure } from '@/ui/ExploreFigure'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { chartSentenceText } from '@/wording/chartSentenceText'
import { embedChartWords } from '@/wording/embedChartWords'
import { embedWords } from '@/wording/embedWords'
import { momentText } from '@/wording/momentText'
import { EmbedFoot } from './EmbedFoot'
import { EmbedTable } from './EmbedTable'

interface EmbeddedChartProps {
  readonly reader: Reader
  readonly chart: AskedChart
  readonly way: ChartWay
  /** Day that is 100, or that changes are counted from; absent for THEN. */
  readonly base: Day | undefined
  /** Why what was asked for is drawn otherwise. */
  readonly reasons: readonly string[]
  /** The same chart on the analyst's screen. */
  readonly home: string
}

/** A chart with all it needs to stand alone: title, days, figures in words, sources, way home. */
export function EmbeddedChart(props: EmbeddedChartProps) {
  const { reader, chart, way, base, reasons, home } = props
  const { lang, words, then, now, index } = reader
  const { rows, others } = chart
  const said = embedChartWords[lang]
  const content = useMemo(
    () => exploreContent({ lang, then, now, index }, rows, way, base, false),
    [lang, then, now, index, rows, way, base],
  )
  const steps = useMemo(() => chartSteps(rows, way, base ?? then), [rows, way, base, then])
  return (
    <main id="main" className="embed embed-chart" tabIndex={-1}>
      <h1>
        <a href={home}>{chartSentenceText(rows, way, lang)}</a>
      </h1>
      <p className="embed-days">
        <span className="embed-then">
          {words.period.then} {momentText(then, lang)}
        </span>{' '}
        <Icon name="arrow-right" />{' '}
        <span className="embed-now">
          {words.period.now} {momentText(now, lang)}
        </span>
      </p>
      <noscript>
        <p className="embed-reasons">{said.noScripts}</p>
      </noscript>
      {reasons.length > 0 && <p className="embed-reasons">{reasons.join(' ')}</p>}
      <ExploreFigure reader={reader} content={content} sizes={EMBED_SIZES} />
      {others > 0 && <p className="embed-first">{said.first(rows.length, others)}</p>}
      <details className="embed-table">
        <summary id="embed-table">{words.chart.showTable}</summary>
        <EmbedTable reader={reader} content={content} steps={steps} />
      </details>
      <EmbedFoot reader={reader} steps={steps} home={home} more={embedWords[lang].more} />
    </main>
  )
}
