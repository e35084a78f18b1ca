import type { Claim, ClaimStatus } from './Claim'
import { derive } from './derive'
import type { Indicator } from './Indicator'
import { pointsOf } from './pointsOf'
import type { Point, Series } from './Series'

/**
 * What is known of an indicator: its points in time order, and how each of its claims was used?
 * `find` gives the parts of a derived indicator; their statuses are told by their own series.
 */
export function seriesOf(
  indicator: Indicator,
  find: (id: string) => Indicator | undefined,
): Series {
  const { derivation } = indicator
  if (derivation) return { indicator, points: derive(derivation, find), statuses: new Map() }
  const points = pointsOf(indicator)
  const states = new Map(
    points.flatMap((point) => point.claims.map((each) => [each.id, point.state])),
  )
  const statuses = indicator.claims.map((claim) => [claim.id, statusOf(claim, states)] as const)
  return { indicator, points, statuses: new Map(statuses) }
}

function statusOf(claim: Claim, states: ReadonlyMap<string, Point['state']>): ClaimStatus {
  const state = states.get(claim.id)
  if (state === 'disputed' || claim.contradicts.length > 0) return 'disputed'
  return state === 'agreed' ? 'charted' : 'evidence'
}
