import type { Comparison } from '@/domain/Comparison'
import type { Interval } from '@/domain/Interval'
import { nearest } from './nearest'
import { roundOutward } from './roundOutward'

/**
 * Which ends are printed for a change? A range is rounded outward on the rounding steps of the two
 * figures. One exact change is printed as it is, unless it comes out of a division (a derived
 * indicator) and would never end: then `aboutText` stands before it.
 */
export function printedChange(change: Interval, comparison: Comparison): Interval {
  if (change.low === change.high) {
    const derived = comparison.indicator.derivation !== undefined
    const value = derived ? nearest(change.low) : change.low
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

/** Of an average a year that comes out of one exact change, two digits say enough: 7,5 bậc. */
const PACE_DIGITS = 2

/** Which ends are printed for a change a year? */
export function printedPace(pace: Interval, comparison: Comparison): Interval {
  if (pace.low !== pace.high) return printedChange(pace, comparison)
  const value = nearest(pace.low, PACE_DIGITS)
  return { low: value, high: value }
}

/** The same change seen as a fall: its size, smaller end first. */
export function mirrored(range: Interval): Interval {
  return { low: -range.high, high: -range.low }
}
