import { useCallback, useMemo } from 'react'
import { pagePalette } from '@/charts/ChartPalette'
import type { DisputeInput } from '@/charts/DisputeInput'
import { disputeOption } from '@/charts/disputeOption'
import { layOutDispute } from '@/charts/layOutDispute'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { ChartFigure } from '@/ui/ChartFigure'
import type { ChartSize } from '@/ui/ChartFigure'
import { DisputeSign } from '@/ui/DisputeSign'
import type { Reader } from '@/ui/Reader'
import { useWidth } from '@/ui/useWidth'
import { claimCitationText } from '@/wording/claimCitationText'
import { pointDateText } from '@/wording/pointDateText'
import { pointSentenceText } from '@/wording/pointSentenceText'

interface DisputePanelProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly point: Point
}

const height = 340

/** A disputed point enlarged: every claim of it, what they span, and why they cannot all hold. */
export function DisputePanel({ reader, indicator, point }: DisputePanelProps) {
  const { words, index, lang } = reader
  const unit = index.unitOf(indicator)
  const id = `dispute-${point.day}`
  const { ref, width } = useWidth()
  const full = useCallback(
    (size: ChartSize): DisputeInput => ({
      point,
      series: index.seriesOf(indicator),
      unit,
      targets: index.targetsOf(indicator),
      findSource: (source) => index.sources.get(source),
      lang,
      palette: pagePalette,
      ...size,
      compact: size.width < 560,
    }),
    [point, index, indicator, unit, lang],
  )
  const option = useCallback((size: ChartSize) => disputeOption(full(size)), [full])
  const note = useMemo(
    () => (width > 0 ? layOutDispute(full({ width, height })).axisNote : undefined),
    [full, width],
  )
  return (
    <section className="dispute" aria-labelledby={id}>
      <div className="section-head section-head-action">
        <h2 id={id}>
          {words.indicator.dispute}, {pointDateText(point, lang)}
        </h2>
        <DisputeSign words={words.indicator.disputeNow} />
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
        <div ref={ref}>
          <ChartFigure
            words={words.chart}
            sentence={pointSentenceText(point, indicator, unit, lang)}
            points={point.claims.map((claim) => claimCitationText(claim, index.dataset, lang))}
            height={height}
            option={option}
            note={note}
          />
        </div>
      )}
    </section>
  )
}
