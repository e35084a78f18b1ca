import type { Claim } from '@/domain/Claim'
import { corroboration } from '@/domain/corroboration'
import type { Corroboration } from '@/domain/corroboration'
import type { Indicator } from '@/domain/Indicator'
import { pointOn } from '@/domain/pointOn'
import type { Point } from '@/domain/Series'
import { boundText } from '@/wording/boundText'
import { claimCitationText } from '@/wording/claimCitationText'
import { claimDateText } from '@/wording/claimDateText'
import { figureParts } from '@/wording/figureParts'
import { momentText } from '@/wording/momentText'
import { statusText } from '@/wording/statusText'
import { BoundMark } from './BoundMark'
import type { BoundMarkTone } from './BoundMark'
import { CopyButton } from './CopyButton'
import { Icon } from './Icon'
import type { IconName } from './Icon'
import type { Reader } from './Reader'
import { StatedPhrase } from './StatedPhrase'
import { Unbroken } from './Unbroken'

/** One claim with all that is known of it: words, who, when, how read, what agrees or differs. */
export function Evidence({ reader, claim }: { reader: Reader; claim: Claim }) {
  const { index, lang, words, links } = reader
  const indicator = index.indicators.get(claim.indicator)
  const source = index.sources.get(claim.source)
  if (indicator === undefined || source === undefined) return null
  const unit = index.unitOf(indicator)
  const parts = figureParts(claim, indicator, unit, lang)
  const series = index.seriesOf(indicator)
  const status = series.statuses.get(claim.id) ?? 'evidence'
  const tone = toneOf(claim, pointOn(series, reader.then), pointOn(series, reader.now))
  return (
    <>
      <p className="evidence-indicator">
        <a href={links.indicator(indicator.id)}>
          <Unbroken text={indicator.name[lang]} />
        </a>
      </p>
      <p className={`evidence-figure tone-${tone}`}>
        <BoundMark bound={claim.bound} tone={tone} />
        {parts.hedge !== undefined && <i className="hedge">{parts.hedge}</i>}
        {parts.before !== undefined && <span className="unit">{parts.before}</span>}
        <span className="number">
          {parts.number}
          {parts.of !== undefined && indicator.kind !== 'rank' && `/${parts.of}`}
        </span>
        <span className="unit">{[parts.scale, parts.unit].filter(Boolean).join(' ')}</span>
      </p>
      <blockquote className="evidence-phrase">
        <StatedPhrase claim={claim} />
      </blockquote>
      <FactList
        reader={reader}
        claim={claim}
        indicator={indicator}
        status={statusText(status, lang)}
      />
      {claim.caution !== undefined && (
        <p className="evidence-caution">
          <Icon name="warning" />
          <span>
            <b>{words.evidence.caution}.</b> {claim.caution[lang]}
          </span>
        </p>
      )}
      <p className="evidence-actions">
        <a
          className="button button-primary"
          href={source.url}
          target="_blank"
          rel="noopener noreferrer external"
        >
          {words.evidence.article} <Icon name="external" size={12} />
        </a>
        <CopyButton
          small={false}
          label={words.evidence.copy}
          done={words.copy.done}
          failed={words.copy.failed}
          text={claimCitationText(claim, index.dataset, lang)}
        />
      </p>
      <Others reader={reader} others={corroboration(claim, index.dataset.indicators)} />
      <p className="evidence-register">
        <a href={links.source(source.number)}>{words.evidence.register}</a>
      </p>
    </>
  )
}

/** A figure keeps the colour of the day it answers; any other is ink. */
function toneOf(claim: Claim, from: Point | undefined, to: Point | undefined): BoundMarkTone {
  if (from?.claims.includes(claim)) return 'then'
  return to?.claims.includes(claim) ? 'now' : 'ink'
}

interface FactListProps {
  readonly reader: Reader
  readonly claim: Claim
  readonly indicator: Indicator
  readonly status: string
}

function FactList({ reader, claim, indicator, status }: FactListProps) {
  const { index, lang, words } = reader
  const source = index.sources.get(claim.source)
  const occasion = claim.occasion === undefined ? undefined : index.occasions.get(claim.occasion)
  const basis = claim.basis === undefined ? undefined : indicator.bases[claim.basis]
  const dated = (moment: string | undefined) =>
    moment === undefined ? words.evidence.unknown : momentText(moment, lang, 'long')
  const inferred = claim.asOfInferred ? ` (${words.evidence.inferred})` : ''
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.evidence.who, source?.publisher],
    [words.evidence.publishedIn, source?.title],
    [words.evidence.occasion, occasion?.name[lang]],
    [words.evidence.asOf, claimDateText(claim, lang, 'long') + inferred],
    [words.evidence.saidOn, dated(claim.saidOn)],
    [words.evidence.published, dated(source?.published)],
    [words.evidence.basis, basis?.[lang]],
    [words.evidence.reading, boundText(claim, indicator, index.unitOf(indicator), lang)],
    [words.evidence.use, status],
  ]
  return (
    <dl className="evidence-facts">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

function Others({ reader, others }: { reader: Reader; others: Corroboration }) {
  const { words } = reader
  const { sameOccasion, independent, conflicting } = others
  const alone = [sameOccasion, independent, conflicting].every((group) => group.length === 0)
  if (alone) return <p className="evidence-alone">{words.evidence.none}</p>
  return (
    <>
      <OtherClaims
        reader={reader}
        icon="check"
        title={words.evidence.independent}
        claims={independent}
      />
      <OtherClaims
        reader={reader}
        icon="check"
        title={words.evidence.sameOccasion}
        claims={sameOccasion}
      />
      <OtherClaims
        reader={reader}
        icon="not-equal"
        title={words.evidence.conflicting}
        claims={conflicting}
      />
    </>
  )
}

interface OtherClaimsProps {
  readonly reader: Reader
  readonly icon: IconName
  readonly title: string
  readonly claims: readonly Claim[]
}

function OtherClaims({ reader, icon, title, claims }: OtherClaimsProps) {
  const { index, lang, links } = reader
  if (claims.length === 0) return null
  return (
    <section className="evidence-others">
      <h3>
        <Icon name={icon} /> {title}
      </h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <a href={links.evidence(claim.id)} data-evidence={claim.id}>
              <StatedPhrase claim={claim} />
            </a>
            <small>
              {index.sources.get(claim.source)?.publisher}, {claimDateText(claim, lang)}
            </small>
            {claim.caution !== undefined && <p>{claim.caution[lang]}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
