import type { Claim } from './Claim'
import { lastDay } from './calendar'
import type { Dataset } from './Dataset'
import { knownFrom } from './knownFrom'
import type { Indicator } from './Indicator'
import type { Day, Moment } from './Moment'

/** Later than any day: since when that is known which nothing dates. */
const NEVER = '9999-12-31'

/** Two claims at least make a dispute. */
const DISPUTING = 2

/**
 * What was known on a day: the dataset without claims known only later (see `knownFrom`), targets
 * set later or nobody knows when, milestones and sources dated later. A dispute of which one claim is left is none yet.
 */
export function asKnownOn(dataset: Dataset, day: Day): Dataset {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const known = (claim: Claim) => knownFrom(claim, sources.get(claim.source)).day <= day
  const left = new Set(
    dataset.indicators.flatMap(({ claims }) => claims.filter(known).map(({ id }) => id)),
  )
  const indicators = dataset.indicators.map((indicator) => knownPart(indicator, left))
  const targets = dataset.targets.filter(
    ({ setOn, source }) => (setOn ?? ended(sources.get(source)?.published) ?? NEVER) <= day,
  )
  const cited = new Set(
    [...indicators.flatMap(({ claims }) => claims), ...targets].map(({ source }) => source),
  )
  return {
    ...dataset,
    day: dataset.day < day ? dataset.day : day,
    indicators,
    targets,
    milestones: dataset.milestones.filter(({ when }) => lastDay(when) <= day),
    occasions: dataset.occasions.filter((occasion) => occasion.day <= day),
    sources: dataset.sources.filter(
      ({ id, published }) => cited.has(id) || (ended(published) ?? NEVER) <= day,
    ),
  }
}

function ended(moment: Moment | undefined): Day | undefined {
  return moment === undefined ? undefined : lastDay(moment)
}

function knownPart(indicator: Indicator, left: ReadonlySet<string>): Indicator {
  const claims = indicator.claims
    .filter(({ id }) => left.has(id))
    .map((claim) => withKnownContradictions(claim, left))
  const disputes = indicator.disputes
    .map((dispute) => ({ ...dispute, claims: dispute.claims.filter((id) => left.has(id)) }))
    .filter((dispute) => dispute.claims.length >= DISPUTING)
  return { ...indicator, claims, disputes }
}

/** Nothing could contradict a claim before it was known. */
function withKnownContradictions(claim: Claim, left: ReadonlySet<string>): Claim {
  const contradicts = claim.contradicts.filter((id) => left.has(id))
  return contradicts.length === claim.contradicts.length ? claim : { ...claim, contradicts }
}
