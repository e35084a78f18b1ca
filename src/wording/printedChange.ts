import type { Comparison } from '@/domain/Comparison'
import type { Interval } from '@/domain/Interval'
import { nearest } from './nearest'
import { roundOutward } from './roundOutward'

/**
 * Which ends are printed for a change, or for a change a year? A range is rounded outward on the
 * rounding steps of the two figures. One exact change is printed as it is, unless it comes out of
 * a division (a derived indicator, a pace) and would never end.
 */
export function printedChange(
  change: Interval,
  comparison: Comparison,
  divided = comparison.indicator.derivation !== undefined,
): Interval {
  if (change.low === change.high) {
    const value = divided ? nearest(change.low) : change.low
    return { low: value, high: value }
  }
  // The steps of a derived indicator's claims are those of its parts, in another unit.
  const points =
    comparison.indicator.derivation === undefined ? [comparison.from, comparison.to] : []
  return roundOutward(
    change,
    points.flatMap((point) => (point === undefined ? [] : [point.lead.step])),
  )
}

/** The same change seen as a fall: its size, smaller end first. */
export function mirrored(range: Interval): Interval {
  return { low: -range.high, high: -range.low }
}
