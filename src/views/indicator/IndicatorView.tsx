import { useMemo } from 'react'
import { compare } from '@/domain/compare'
import { claimsAbout } from '@/domain/claimsAbout'
import type { Indicator } from '@/domain/Indicator'
import type { Day } from '@/domain/Moment'
import type { ChartExtent, ChartMode } from '@/state/Address'
import { PrintedSources } from '@/ui/PrintedSources'
import type { Reader } from '@/ui/Reader'
import { ClaimTable } from './ClaimTable'
import { DisputePanel } from './DisputePanel'
import { IndicatorHead } from './IndicatorHead'
import { IndicatorTargets } from './IndicatorTargets'
import { PointSection } from './PointSection'
import { Related } from './Related'
import { TrendFigure } from './TrendFigure'
import { WhyTable } from './WhyTable'
import '@/ui/styles/indicator-page.css'

/** What may change in the way the trend is drawn. */
export interface DrawingChange {
  readonly mode?: ChartMode
  readonly extent?: ChartExtent
}

interface IndicatorViewProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly mode: ChartMode
  readonly extent: ChartExtent
  readonly hrefToDrawing: (change: DrawingChange) => string
  readonly onPeriod: (then: Day, now: Day) => void
}

/** Everything known of one indicator. */
export default function IndicatorView(props: IndicatorViewProps) {
  const { reader, indicator } = props
  const { index, then, now, words } = reader
  const series = index.seriesOf(indicator)
  const comparison = useMemo(
    () => compare(series, then, now, index.targetsOf(indicator)),
    [series, then, now, index, indicator],
  )
  const claims = useMemo(() => claimsAbout(index, indicator), [index, indicator])
  const disputed = series.points.filter(({ state }) => state === 'disputed')
  return (
    <main id="main" tabIndex={-1} className="page">
      <IndicatorHead reader={reader} comparison={comparison} />
      {series.points.length > 0 && <TrendFigure {...props} comparison={comparison} />}
      {series.points.length === 0 && <p className="no-target">{words.indicator.noClaims}</p>}
      <IndicatorTargets reader={reader} indicator={indicator} />
      {disputed.map((point) => (
        <DisputePanel key={point.day} reader={reader} indicator={indicator} point={point} />
      ))}
      {comparison.change !== undefined && <WhyTable reader={reader} comparison={comparison} />}
      {series.points.length > 0 && <PointSection reader={reader} comparison={comparison} />}
      {claims.length > 0 && (
        <ClaimTable reader={reader} indicator={indicator} claims={claims} comparison={comparison} />
      )}
      <PrintedSources reader={reader} claims={claims} />
      <Related reader={reader} indicator={indicator} />
    </main>
  )
}
