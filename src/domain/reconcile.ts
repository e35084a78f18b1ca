import type { Claim } from './Claim'
import { claimDay } from './claimDay'
import { given } from './given'
import type { ClaimGroup } from './groupClaims'
import type { Kind } from './Indicator'
import { intervalOf } from './intervalOf'
import { hull, shared } from './intervals'
import type { Point } from './Series'
import { sole } from './sole'

/**
 * What do the claims of one moment say together? They agree on the part all of them allow. They
 * are disputed where a dispute is declared, one of them contradicts another claim, or no part is
 * shared; then everything they allow is kept (DESIGN 4, Reconcile). The group is not empty.
 */
export function reconcile(group: ClaimGroup, kind: Kind): Point {
  const { day, startDay, period, dispute } = group
  const intervals = group.claims.map((claim) => intervalOf(claim, kind))
  const contradicts = group.claims.some((claim) => claim.contradicts.length > 0)
  const part = dispute || contradicts ? undefined : shared(intervals)
  const finestFirst = group.claims.toSorted((a, b) => a.step - b.step)
  return {
    day,
    startDay,
    interval: part ?? hull(intervals),
    state: part ? 'agreed' : 'disputed',
    claims: part ? finestFirst : group.claims.toSorted(byDay),
    lead: finestFirst[0] as Claim,
    ...given({
      period,
      dispute,
      basis: sole(group.claims.map((claim) => claim.basis)),
      of: sole(group.claims.flatMap((claim) => claim.of ?? [])),
    }),
  }
}

function byDay(a: Claim, b: Claim): number {
  return claimDay(a) < claimDay(b) ? -1 : Number(claimDay(a) > claimDay(b))
}
