import { possibleSpan, spanAxis } from '@/charts/SpanAxis'
import { spanTicks } from '@/charts/spanTicks'
import type { PointExample } from '@/domain/disputeExamples'
import type { Claim } from '@/domain/Claim'
import { intervalOf } from '@/domain/intervalOf'
import { hull } from '@/domain/intervals'
import { DisputeSign } from '@/ui/DisputeSign'
import type { Reader } from '@/ui/Reader'
import { SourceRefs } from '@/ui/SourceRefs'
import { StatedPhrase } from '@/ui/StatedPhrase'
import { StripArea } from '@/ui/StripArea'
import { StripTrack } from '@/ui/StripTrack'
import { Unbroken } from '@/ui/Unbroken'
import { figureText } from '@/wording/figureText'
import { intervalText } from '@/wording/intervalText'
import { pointDateText } from '@/wording/pointDateText'
import { SpanScale } from './SpanScale'

interface ClaimStripProps {
  readonly reader: Reader
  readonly example: PointExample
  /** What is used of the claims, in words. */
  readonly conclusion: string
}

/** The claims of one point on one axis, and behind them what is used: a shared part or a hull. */
export function ClaimStrip({ reader, example, conclusion }: ClaimStripProps) {
  const { index, lang, words, links } = reader
  const { indicator, point } = example
  const { kind } = indicator
  const unit = index.unitOf(indicator)
  const readings = point.claims.map((claim) => intervalOf(claim, kind))
  const axis = spanAxis(hull(readings), 4, possibleSpan(kind))
  const ticks = spanTicks(axis, { kind, unit, lang })
  return (
    <div className="claim-strip">
      <p>
        <a href={links.indicator(indicator.id)}>
          <Unbroken text={indicator.name[lang]} />
        </a>
        , {pointDateText(point, lang)}
      </p>
      <div className="claim-strip-plot">
        <StripArea point={point} axis={axis} ticks={ticks} />
        <ul>
          {point.claims.map((claim) => (
            <li key={claim.id}>
              <ClaimLabel reader={reader} claim={claim} example={example} />
              <StripTrack axis={axis} interval={intervalOf(claim, kind)} />
            </li>
          ))}
        </ul>
      </div>
      <SpanScale ticks={ticks} />
      <p className="claim-strip-conclusion">
        {point.state === 'disputed' && <DisputeSign words={words.ledger.disputed} />}
        <span>{conclusion}</span>
      </p>
      {point.dispute && <p className="method-note">{point.dispute.why[lang]}</p>}
    </div>
  )
}

interface ClaimLabelProps {
  readonly reader: Reader
  readonly claim: Claim
  readonly example: PointExample
}

function ClaimLabel({ reader, claim, example: { indicator } }: ClaimLabelProps) {
  const { index, lang } = reader
  const unit = index.unitOf(indicator)
  return (
    <span className="claim-strip-label">
      <StatedPhrase claim={claim} />
      <SourceRefs
        reader={reader}
        claims={[claim]}
        figure={figureText(claim, indicator, unit, lang)}
      />
      <small>
        <span className="number">
          {intervalText(intervalOf(claim, indicator.kind), indicator, unit, lang)}
        </span>
        , {index.sources.get(claim.source)?.publisher}
      </small>
    </span>
  )
}
