import type { Claim } from '@/domain/Claim'
import type { Indicator, Kind } from '@/domain/Indicator'
import type { Point, Series } from '@/domain/Series'
import { seriesOf } from '@/domain/seriesOf'
import { claimWith } from './claimWith'
import { indicatorWith } from './indicatorWith'

/** The series of an indicator that has these claims and no parts. */
export function seriesWith(claims: readonly Claim[], facts: Partial<Indicator> = {}): Series {
  return seriesOf(indicatorWith({ ...facts, claims }), () => undefined)
}

/** The only point these claims make together. */
export function pointWith(claims: readonly Claim[], facts: Partial<Indicator> = {}): Point {
  const [point, ...others] = seriesWith(claims, facts).points
  if (!point || others.length > 0) throw new Error('the claims do not make one point')
  return point
}

/** A point of one claim. */
export function pointOf(facts: Partial<Claim>, kind: Kind = 'stock'): Point {
  return pointWith([claimWith(facts)], { kind })
}
