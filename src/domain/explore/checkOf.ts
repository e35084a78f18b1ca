import type { Claim } from '@/domain/Claim'
import { claimDay } from '@/domain/claimDay'
import { clean } from '@/domain/clean'
import { given } from '@/domain/given'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Indicator } from '@/domain/Indicator'
import { intervalOf } from '@/domain/intervalOf'
import { hull, shared } from '@/domain/intervals'
import { knownFrom } from '@/domain/knownFrom'
import { momentKey } from '@/domain/momentKey'
import type { Day } from '@/domain/Moment'
import { occasionCount } from '@/domain/occasionCount'
import { sameOccasion } from '@/domain/sameOccasion'
import type { Point } from '@/domain/Series'
import { axisKey } from './axisKey'
import type { Check, CheckLine } from './Check'
import type { Checked } from './Inquiry'
import { nearestPoint } from './nearestPoint'

/** Does a claim that is not used speak of the moment of a point? */
function speaksOf(claim: Claim, { period, startDay, day }: Point, { kind }: Indicator): boolean {
  if (period) return momentKey(claim, kind) === `${period.start}/${period.end}`
  const own = claimDay(claim)
  return startDay <= own && own <= day
}

/** Claims that cannot hold beside some others, or that these cannot hold beside. */
function against({ claims, contradicting }: DatasetIndex, held: readonly Claim[]): Claim[] {
  const ids = new Set(held.map(({ id }) => id))
  const named = held.flatMap(({ contradicts }) => contradicts)
  return [
    ...contradicting.filter(({ contradicts }) => contradicts.some((id) => ids.has(id))),
    ...named.flatMap((id) => claims.get(id) ?? []),
  ]
}

/** All claims that speak of a moment, those it is made of first. */
function claimsOf(index: DatasetIndex, indicator: Indicator, point: Point): readonly Claim[] {
  const evidence = indicator.claims.filter((claim) => speaksOf(claim, point, indicator))
  const kept = [...evidence, ...against(index, point.claims)].toSorted(byDay)
  return [...new Set([...point.claims.toSorted(byDay), ...kept])]
}

function byDay(one: Claim, other: Claim): number {
  const [first, second] = [claimDay(one), claimDay(other)]
  return first === second ? 0 : first < second ? -1 : 1
}

function lineOf(
  index: DatasetIndex,
  claim: Claim,
  indicator: Indicator,
  all: readonly Claim[],
): Omit<CheckLine, 'used'> {
  const own = index.indicators.get(claim.indicator) ?? indicator
  const comparable = axisKey(own) === axisKey(indicator) && own.unit === indicator.unit
  return {
    claim,
    indicator: own,
    ...given({ interval: comparable ? intervalOf(claim, own.kind) : undefined }),
    status: index.seriesOf(own).statuses.get(claim.id) ?? 'evidence',
    known: knownFrom(claim, index.sources.get(claim.source)),
    together: all.filter((other) => other !== claim && sameOccasion(other, claim)),
  }
}

/** The days of the moments around one; two periods that end on one day are one step. */
function around(points: readonly Point[], { day }: Point): { previous?: Day; next?: Day } {
  const days = points.map((point) => point.day)
  return given({
    previous: days.findLast((each) => each < day),
    next: days.find((each) => each > day),
  })
}

/** A derived point is worked out from others, and has no claims to lay side by side. */
function partsOf({ derivation }: Indicator, { day }: Point): readonly Checked[] {
  if (derivation === undefined) return []
  const ids =
    derivation.method === 'share' ? [derivation.part, derivation.whole] : [derivation.part]
  return ids.map((indicator) => ({ indicator, day }))
}

/**
 * What do the sources say of one moment of an indicator: that of a day, or the nearest? Every
 * claim the point is made of, what is kept apart as evidence, and what contradicts them, also of
 * other indicators. Nothing where the indicator is not known or has no figure.
 */
export function checkOf(index: DatasetIndex, { indicator: id, day }: Checked): Check | undefined {
  const indicator = index.indicators.get(id)
  const points = indicator ? index.seriesOf(indicator).points : []
  const point = nearestPoint(points, day)
  if (!indicator || !point) return undefined
  const parts = partsOf(indicator, point)
  const used = parts.length > 0 ? [] : point.claims
  const claims = parts.length > 0 ? [] : claimsOf(index, indicator, point)
  const readings = used.map((claim) => intervalOf(claim, indicator.kind))
  const whole = used.length > 0 ? hull(readings) : point.interval
  return {
    indicator,
    point,
    lines: claims.map((claim) => ({
      ...lineOf(index, claim, indicator, claims),
      used: used.includes(claim),
    })),
    parts,
    hull: whole,
    spread: clean(whole.high - whole.low, whole.high),
    ...given({ shared: point.state === 'agreed' ? point.interval : undefined }),
    apart: used.length > 0 && shared(readings) === undefined,
    occasions: occasionCount(used),
    ...around(points, point),
  }
}
