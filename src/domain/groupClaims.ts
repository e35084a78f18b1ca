import type { Claim } from './Claim'
import { claimDay } from './claimDay'
import { countedPeriod } from './countedPeriod'
import type { Dispute } from './Dispute'
import { given } from './given'
import type { Indicator, Kind } from './Indicator'
import type { Day, Period } from './Moment'
import { momentKey } from './momentKey'
import { sole } from './sole'

/** Claims that speak of one moment, or that one declared dispute holds together. */
export interface ClaimGroup {
  readonly day: Day
  readonly startDay: Day
  /** For flows: the period all of them count; absent where a dispute mixes periods. */
  readonly period?: Period
  /** In the order they are listed. */
  readonly claims: readonly Claim[]
  readonly dispute?: Dispute
}

/**
 * Which claims must be reconciled with one another? Those with the same last day, for flows the
 * same period, and those of a declared dispute, in time order. Claims kept as evidence take no
 * part. Of two flows that end on one day the longer comes last: it is the later of the two.
 */
export function groupClaims(indicator: Indicator): ClaimGroup[] {
  const { claims, disputes, kind } = indicator
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.evidenceOnly) continue
    const key = momentKey(claim, kind)
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  const single = [...groups.values()].map((members) => groupOf(members, kind))
  return disputes
    .reduce((all, dispute) => held(all, dispute, indicator), single)
    .toSorted((a, b) => order(a.day, b.day) || order(startOf(b), startOf(a)))
}

function groupOf(claims: readonly Claim[], kind: Kind, dispute?: Dispute): ClaimGroup {
  const days = claims.map(claimDay)
  const oneMoment = sole(claims.map((claim) => momentKey(claim, kind))) !== undefined
  const periods = oneMoment ? claims.map((claim) => countedPeriod(claim, kind)) : []
  return {
    startDay: days.reduce((a, b) => (a < b ? a : b)),
    day: days.reduce((a, b) => (a > b ? a : b)),
    claims,
    ...given({ period: periods[0], dispute }),
  }
}

/** Groups a dispute speaks of become one; of two disputes that meet, the first listed stands. */
function held(groups: ClaimGroup[], dispute: Dispute, indicator: Indicator): ClaimGroup[] {
  const ids = new Set(dispute.claims)
  const met = groups.filter((group) => group.claims.some((claim) => ids.has(claim.id)))
  if (met.length === 0) return groups
  const members = new Set(met.flatMap((group) => group.claims))
  const claims = indicator.claims.filter((claim) => members.has(claim))
  const first = met.find((group) => group.dispute)?.dispute ?? dispute
  const others = groups.filter((group) => !met.includes(group))
  return [...others, groupOf(claims, indicator.kind, first)]
}

/** A dispute over several periods has no start of its own and comes last: nothing may hide it. */
function startOf(group: ClaimGroup): Day {
  return group.period?.start ?? ''
}

function order(a: Day, b: Day): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
