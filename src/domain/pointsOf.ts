import { groupClaims } from './groupClaims'
import type { Indicator } from './Indicator'
import { intervalOf } from './intervalOf'
import { reconcile } from './reconcile'
import type { Point } from './Series'

/**
 * What is known of an indicator from its own claims, in time order? In a cumulative count a claim
 * lying wholly below an earlier floor is left out: it is stale or wrong, never a fall.
 */
export function pointsOf(indicator: Indicator): Point[] {
  const points: Point[] = []
  let floor = -Infinity
  for (const group of groupClaims(indicator)) {
    const claims = group.claims.filter((claim) => intervalOf(claim, indicator.kind).high >= floor)
    if (claims.length === 0) continue
    const point = reconcile({ ...group, claims }, indicator.kind)
    points.push(point)
    if (indicator.cumulative) floor = Math.max(floor, point.interval.low)
  }
  return points
}
