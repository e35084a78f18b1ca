import type { NotComparableReason } from './Comparison'
import type { Indicator } from './Indicator'
import { mixedBases } from './mixedBases'
import { sameLength } from './sameLength'
import type { Point } from './Series'

/**
 * Why can two points of one indicator not be compared? Another counting rule, another total of a
 * count, or a flow over a period of another length (DESIGN 4, Verdict). A dispute alone is no
 * reason here: whether it leaves a direction is decided by the change; see `comparePoints`.
 */
export function incomparability(
  indicator: Indicator,
  from: Point,
  to: Point,
): NotComparableReason | undefined {
  const { kind } = indicator
  if (!sameBasis(from, to)) return 'basis'
  if ((kind === 'stock' || kind === 'flow') && !sameTotal(from, to)) return 'total'
  if (kind === 'flow' && !samePeriod(from, to)) return 'period'
  return undefined
}

/** May a line join two points? Only comparable ones of which neither is disputed. */
export function connects(indicator: Indicator, a: Point, b: Point): boolean {
  const agreed = a.state === 'agreed' && b.state === 'agreed'
  return agreed && incomparability(indicator, a, b) === undefined
}

function sameBasis(from: Point, to: Point): boolean {
  // The claims of a declared dispute need no common rule: its hull holds whichever rule is right.
  if ([from, to].some((point) => point.dispute && mixedBases(point))) return true
  if (mixedBases(from) || mixedBases(to)) return false
  return from.basis === to.basis
}

function sameTotal(from: Point, to: Point): boolean {
  return from.of === to.of && !mixedTotals(from) && !mixedTotals(to)
}

function mixedTotals(point: Point): boolean {
  return point.of === undefined && point.claims.some((claim) => claim.of !== undefined)
}

/** A dispute may hold claims over several periods; it has then no period to compare. */
function samePeriod(from: Point, to: Point): boolean {
  return Boolean(from.period && to.period && sameLength(from.period, to.period))
}
