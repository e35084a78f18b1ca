import type { Claim } from '@/domain/Claim'
import type { Comparison } from '@/domain/Comparison'
import { intervalOf } from '@/domain/intervalOf'
import type { Indicator } from '@/domain/Indicator'
import { claimAnchor } from '@/ui/claimAnchor'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { ScrollRegion } from '@/ui/ScrollRegion'
import { SourceRefs } from '@/ui/SourceRefs'
import { StatedPhrase } from '@/ui/StatedPhrase'
import { Unbroken } from '@/ui/Unbroken'
import { claimDateText } from '@/wording/claimDateText'
import { figureText } from '@/wording/figureText'
import { intervalText } from '@/wording/intervalText'
import { momentText } from '@/wording/momentText'
import { statusText } from '@/wording/statusText'

interface ClaimTableProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly claims: readonly Claim[]
  readonly comparison: Comparison
}

/** The evidence: each claim with its words, days, publisher, reading, caution and use. */
export function ClaimTable({ reader, claims, comparison }: ClaimTableProps) {
  const { words } = reader
  const { columns } = words.indicator
  return (
    <section aria-labelledby="claims">
      <div className="section-head">
        <h2 id="claims">{words.indicator.allClaims(claims.length)}</h2>
      </div>
      <ScrollRegion labelledBy="claims">
        <table className="data-table claim-table">
          <thead>
            <tr>
              <th scope="col">{columns.day}</th>
              <th scope="col">{columns.stated}</th>
              <th scope="col" className="right">
                {columns.read}
              </th>
              <th scope="col">{columns.publisher}</th>
              <th scope="col">{columns.use}</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <ClaimRow key={claim.id} reader={reader} claim={claim} comparison={comparison} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

interface ClaimRowProps {
  readonly reader: Reader
  readonly claim: Claim
  readonly comparison: Comparison
}

function ClaimRow({ reader, claim, comparison }: ClaimRowProps) {
  const { index, lang, words, links } = reader
  const own = index.indicators.get(claim.indicator)
  if (own === undefined) return null
  const unit = index.unitOf(own)
  const status = index.seriesOf(own).statuses.get(claim.id) ?? 'evidence'
  // A figure that both days use is the earlier one still: it is marked as in the table of points.
  const role = comparison.from?.claims.includes(claim)
    ? 'then'
    : comparison.to?.claims.includes(claim)
      ? 'now'
      : undefined
  const source = index.sources.get(claim.source)
  return (
    <tr
      id={claimAnchor(claim.id)}
      className={role && `point-${role}`}
      data-claim={claim.id}
      data-status={status}
    >
      <th scope="row" className="number">
        {claimDateText(claim, lang)}
        {claim.asOfInferred && <small>{words.evidence.inferred}</small>}
      </th>
      <td>
        <StatedPhrase claim={claim} />
        <SourceRefs reader={reader} claims={[claim]} figure={figureText(claim, own, unit, lang)} />
        {own !== comparison.indicator && (
          <small>
            <a href={links.indicator(own.id)}>
              <Unbroken text={own.name[lang]} />
            </a>
          </small>
        )}
        {claim.caution !== undefined && <small>{claim.caution[lang]}</small>}
      </td>
      <td className="right number">{intervalText(intervalOf(claim, own.kind), own, unit, lang)}</td>
      <td>
        {source && <a href={links.source(source.number)}>{source.publisher}</a>}
        {claim.saidOn !== undefined && (
          <small>
            {words.evidence.saidOn.toLowerCase()} {momentText(claim.saidOn, lang, 'numeric')}
          </small>
        )}
      </td>
      <td>
        <span className={`status status-${status}`}>
          {status === 'disputed' && <Icon name="not-equal" size={12} />}
          {statusText(status, lang)}
        </span>
      </td>
    </tr>
  )
}
