import type { Claim, ClaimStatus } from '@/domain/Claim'
import type { Indicator } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import type { Day } from '@/domain/Moment'
import type { Point } from '@/domain/Series'
import type { Checked } from './Inquiry'

/** One claim among those that speak of a moment. */
export interface CheckLine {
  readonly claim: Claim
  /** What it speaks of; another indicator where it contradicts from there. */
  readonly indicator: Indicator
  /** Every value it allows; absent where it counts in another unit and fits no shared axis. */
  readonly interval?: Interval
  readonly status: ClaimStatus
  /** The point is made of it; evidence is only shown. */
  readonly used: boolean
  /** Since which day the public could know it; inferred where no source gives that day. */
  readonly known: { readonly day: Day; readonly inferred: boolean }
  /** Other lines that report the same occasion. */
  readonly together: readonly Claim[]
}

/** What the sources say of one moment of an indicator. */
export interface Check {
  readonly indicator: Indicator
  readonly point: Point
  /** Those the point is made of first, then what is kept apart; each in the order of their days. */
  readonly lines: readonly CheckLine[]
  /** Moments a derived figure is worked out from: it has no claims of its own. */
  readonly parts: readonly Checked[]
  /** From the lowest to the highest value its claims allow, and how far apart these lie. */
  readonly hull: Interval
  readonly spread: number
  /** What all its claims allow, where there is such a part and nothing contradicts it. */
  readonly shared?: Interval
  /** Whether its claims have no value in common. */
  readonly apart: boolean
  /** How often it was said: papers that report one occasion count once. */
  readonly occasions: number
  /** Days of the moments before and after it that have figures. */
  readonly previous?: Day
  readonly next?: Day
}
