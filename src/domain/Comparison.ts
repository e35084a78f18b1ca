import type { Indicator } from './Indicator'
import type { Interval } from './Interval'
import type { Day } from './Moment'
import type { Point } from './Series'

export type Verdict =
  | 'rose'
  | 'fell'
  | 'unchanged'
  | 'cannot-tell'
  | 'not-comparable'
  | 'first'
  | 'no-newer'
  | 'target-only'
  | 'no-figure'

/** Why two points do not compare: another counting rule, another total, unequal periods, a dispute without direction. */
export type NotComparableReason = 'basis' | 'total' | 'period' | 'dispute'

/** Two points of one indicator and what follows from them. */
export interface Comparison {
  readonly indicator: Indicator
  /** The chosen days, `then` on or before `now`. */
  readonly then: Day
  readonly now: Day
  /** Latest points on or before each day. */
  readonly from?: Point
  readonly to?: Point
  readonly verdict: Verdict
  readonly reason?: NotComparableReason
  /**
   * Every possible change, in base units; percentage points for shares; places for ranks,
   * where positive means a better (smaller) place. Absent unless the points compare.
   */
  readonly change?: Interval
  /** Difference of the two published values, same sign rule as `change`; absent where either point is disputed. */
  readonly published?: number
  /** to ÷ from, for stock, flow and rate only. `high` is Infinity where `from` may be 0. */
  readonly ratio?: Interval
  /** Change a year, same unit as `change`; only for spans of 90 days or more. */
  readonly pace?: Interval
  /** Whole days and whole months between the two points' days. */
  readonly span?: { readonly days: number; readonly months: number }
  /** Either point is disputed. */
  readonly disputed: boolean
}
