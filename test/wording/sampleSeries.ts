import type { Claim } from '@/domain/Claim'
import { compare } from '@/domain/compare'
import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import type { Point, Series } from '@/domain/Series'
import { seriesOf } from '@/domain/seriesOf'
import type { Target } from '@/domain/Target'
import { sampleClaim } from './sampleClaim'
import { sampleIndicator } from './sampleIndicator'

type Facts = Partial<Indicator>

/** The series of these claims, with the parts a derived indicator needs. */
export function sampleSeries(
  claims: readonly Partial<Claim>[],
  facts: Facts = {},
  parts: readonly Indicator[] = [],
): Series {
  const indicator = sampleIndicator({ claims: claims.map(sampleClaim), ...facts })
  return seriesOf(indicator, (id) => parts.find((part) => part.id === id))
}

/** The first point of these claims. */
export function samplePoint(claims: readonly Partial<Claim>[], facts: Facts = {}): Point {
  const [point] = sampleSeries(claims, facts).points
  if (point === undefined) throw new Error('the claims make no point')
  return point
}

/** The comparison of these claims between the end of 2024 and early 2026. */
export function sampleComparison(
  claims: readonly Partial<Claim>[],
  facts: Facts = {},
  targets: readonly Target[] = [],
): Comparison {
  return compare(sampleSeries(claims, facts), '2024-12-31', '2026-01-31', targets)
}
