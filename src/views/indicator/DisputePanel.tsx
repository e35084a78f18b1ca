import { lazy, useMemo } from 'react'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { CheckLink } from '@/ui/CheckLink'
import { ChartFigure } from '@/ui/ChartFigure'
import type { DisputeContent } from '@/ui/disputeAt'
import { DisputeSign } from '@/ui/DisputeSign'
import { findDispute } from '@/ui/findDispute'
import type { Reader } from '@/ui/Reader'
import { claimCitationText } from '@/wording/claimCitationText'
import { pointDateText } from '@/wording/pointDateText'
import { pointSentenceText } from '@/wording/pointSentenceText'
import { chartSizes } from './chartSizes'

interface DisputePanelProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly point: Point
}

const LiveDispute = lazy(() => import('@/ui/LiveDispute'))

const sizesFor = chartSizes(340)

/** A disputed point enlarged: every claim of it, what they span, and why they cannot all hold. */
export function DisputePanel({ reader, indicator, point }: DisputePanelProps) {
  const { words, index, lang } = reader
  const unit = index.unitOf(indicator)
  const id = `dispute-${point.day}`
  const sizes = sizesFor(index.summary)
  const content = useMemo(
    (): DisputeContent => ({
      point,
      series: index.seriesOf(indicator),
      unit,
      targets: index.targetsOf(indicator),
      findSource: (source) => index.sources.get(source),
      lang,
    }),
    [point, index, indicator, unit, lang],
  )
  return (
    <section className="dispute" aria-labelledby={id}>
      <div className="section-head section-head-action">
        <h2 id={id}>
          {words.indicator.dispute}, {pointDateText(point, lang)}
        </h2>
        <DisputeSign words={words.indicator.disputeNow} />
        <CheckLink
          href={reader.links.check(indicator.id, point.day)}
          words={words.indicator.sideBySide}
          name={indicator.name[lang]}
        />
      </div>
      {point.dispute !== undefined && <p className="dispute-why">{point.dispute.why[lang]}</p>}
      {point.claims.map(
        (claim) =>
          point.dispute === undefined &&
          claim.caution !== undefined && (
            <p key={claim.id} className="dispute-why">
              {claim.caution[lang]}
            </p>
          ),
      )}
      {point.claims.length > 1 && (
        <ChartFigure
          words={words.chart}
          sentence={pointSentenceText(point, indicator, unit, lang)}
          points={point.claims.map((claim) => claimCitationText(claim, index.dataset, lang))}
          height={sizes.height}
          drawn={findDispute(content, reader.drawings, sizes)}
          renderLive={(chart) => <LiveDispute content={content} chart={chart} />}
          onIdle={reader.drawings?.prefetchLive}
        />
      )}
    </section>
  )
}
