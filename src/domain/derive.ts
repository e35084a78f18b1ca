import { given } from './given'
import type { Derivation, Indicator } from './Indicator'
import type { Interval } from './Interval'
import { clip, dividedBy, times } from './intervals'
import { mixedBases } from './mixedBases'
import { pointsOf } from './pointsOf'
import type { Point } from './Series'

/**
 * What follows for a derived indicator from those it is made of? A percentage for each moment all
 * parts share, by interval arithmetic, with the parts' claims behind it. A part must have claims
 * of its own: what is derived is not derived from again.
 */
export function derive(
  derivation: Derivation,
  find: (id: string) => Indicator | undefined,
): Point[] {
  const parts = ownPoints(find(derivation.part))
  if (derivation.method === 'shareOfTotal') {
    return parts.flatMap((part) => (part.of === undefined ? [] : ofTotal(part, part.of)))
  }
  const wholes = new Map(ownPoints(find(derivation.whole)).map((whole) => [momentOf(whole), whole]))
  return parts.flatMap((part) => {
    const whole = wholes.get(momentOf(part))
    return whole ? ofWhole(part, whole) : []
  })
}

function ownPoints(indicator: Indicator | undefined): Point[] {
  return indicator ? pointsOf(indicator) : []
}

/** A year and its last quarter end on one day but are two moments. */
function momentOf(point: Point): string {
  return `${point.period?.start ?? ''}/${point.day}`
}

function ofTotal(part: Point, total: number): Point[] {
  const interval = percentage(part.interval, { low: total, high: total })
  if (!interval) return []
  const { of: _, ...rest } = part
  return [{ ...rest, interval }]
}

function ofWhole(part: Point, whole: Point): Point[] {
  const interval = percentage(part.interval, whole.interval)
  if (!interval) return []
  const { day, period, lead } = part
  const disputed = part.state === 'disputed' || whole.state === 'disputed'
  return [
    {
      day,
      startDay: part.startDay < whole.startDay ? part.startDay : whole.startDay,
      interval,
      state: disputed ? 'disputed' : 'agreed',
      claims: [...part.claims, ...whole.claims],
      lead,
      ...given({
        period,
        dispute: part.dispute ?? whole.dispute,
        basis: joinedBasis(part, whole),
      }),
    },
  ]
}

/** One counting rule for the whole sum: the parts' own, or both named together where they differ. */
function joinedBasis(part: Point, whole: Point): string | undefined {
  if (mixedBases(part) || mixedBases(whole)) return undefined
  if (part.basis === whole.basis) return part.basis
  return `${part.basis ?? ''} / ${whole.basis ?? ''}`
}

function percentage(part: Interval, whole: Interval): Interval | undefined {
  const ratio = dividedBy(part, whole)
  return ratio && clip(times(ratio, 100), { low: 0, high: 100 })
}
