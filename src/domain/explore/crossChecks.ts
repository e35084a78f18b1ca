import type { CrossCheck, ShareLimitCheck } from '@/domain/CrossCheck'
import type { DatasetIndex } from '@/domain/indexDataset'
import { dividedBy, times } from '@/domain/intervals'
import type { Day } from '@/domain/Moment'
import type { CrossFinding, CrossOutcome, Untold } from './CrossFinding'
import { judgeAtMost } from './judgeAtMost'
import { latestSides, pointsIn, sharedSides } from './latestSides'
import { quotientOn } from './quotientOn'

const PERCENT = 100

function shareLimitOn(
  index: DatasetIndex,
  check: ShareLimitCheck,
  day: Day,
): CrossFinding | undefined {
  const derivation = index.indicators.get(check.share)?.derivation
  const sides = derivation?.method === 'share' ? sharedSides(index, derivation, day) : undefined
  const ratio = sides && dividedBy(sides.part.point.interval, sides.whole.point.interval)
  if (!ratio) return undefined
  const judgement = judgeAtMost(sides.part, sides.whole)
  return { kind: 'shareLimit', check, ...judgement, ...sides, share: times(ratio, PERCENT) }
}

/** What does a cross-check come to with the latest figures on or before a day? */
function findingOn(index: DatasetIndex, check: CrossCheck, day: Day): CrossFinding | undefined {
  switch (check.kind) {
    case 'quotient':
      return quotientOn(index, check, day)
    case 'shareLimit':
      return shareLimitOn(index, check, day)
    case 'atMost': {
      const sides = latestSides(index, check, day)
      return sides && { kind: 'atMost', check, ...judgeAtMost(sides.part, sides.whole), ...sides }
    }
  }
}

const nothing = (check: CrossCheck): CrossFinding => ({
  kind: 'none',
  check,
  outcome: 'no-figures',
})

/** Ids of the indicators a check is made on, and of the share it is about. */
export function indicatorsOf(index: DatasetIndex, check: CrossCheck): readonly string[] {
  switch (check.kind) {
    case 'quotient':
      return [check.total, check.rate]
    case 'atMost':
      return [check.part, check.whole]
    case 'shareLimit': {
      const derivation = index.indicators.get(check.share)?.derivation
      return derivation?.method === 'share'
        ? [check.share, derivation.part, derivation.whole]
        : [check.share]
    }
  }
}

/** How much a finding has to say: what is broken, then what is decided, then why it is not. */
const WEIGHT: Readonly<Record<CrossOutcome | Untold, number>> = {
  broken: 4,
  holds: 3,
  overlap: 3,
  'cannot-tell': 3,
  fallen: 2,
  days: 1,
  'no-figures': 0,
}

function weightOf(finding: CrossFinding): number {
  const untold = finding.kind === 'none' ? undefined : finding.untold
  return WEIGHT[untold ?? finding.outcome]
}

/** Over all moments up to a day: the newest finding of those that have most to say. */
function findingUpTo(index: DatasetIndex, check: CrossCheck, day: Day): CrossFinding {
  const days = new Set(
    indicatorsOf(index, check).flatMap((id) => pointsIn(index, id).map((point) => point.day)),
  )
  return [...days]
    .filter((each) => each <= day)
    .toSorted()
    .flatMap((each) => findingOn(index, check, each) ?? [])
    .reduce((best, next) => (weightOf(next) >= weightOf(best) ? next : best), nothing(check))
}

const ORDER: readonly CrossOutcome[] = ['broken', 'cannot-tell', 'holds', 'no-figures']

function byOutcome(findings: readonly CrossFinding[]): readonly CrossFinding[] {
  return findings.toSorted(
    (one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome),
  )
}

/** What every declared cross-check comes to up to a day; the broken ones first. */
export function crossChecks(index: DatasetIndex, day: Day): readonly CrossFinding[] {
  const { crossChecks: declared = [] } = index.dataset
  return byOutcome(declared.map((check) => findingUpTo(index, check, day)))
}

/** Figures of other days say nothing of the moment that is looked at. */
const isTold = (finding: CrossFinding) => weightOf(finding) > WEIGHT.days

/**
 * What the cross-checks of one indicator come to with the latest figures on or before a day; those
 * that come to nothing there are left out.
 */
export function crossChecksOf(
  index: DatasetIndex,
  indicator: string,
  day: Day,
): readonly CrossFinding[] {
  const { crossChecks: declared = [] } = index.dataset
  const about = declared.filter((check) => indicatorsOf(index, check).includes(indicator))
  return byOutcome(about.flatMap((check) => findingOn(index, check, day) ?? []).filter(isTold))
}
