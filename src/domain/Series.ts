import type { Claim, ClaimStatus } from './Claim'
import type { Dispute } from './Dispute'
import type { Indicator } from './Indicator'
import type { Interval } from './Interval'
import type { Day, Period } from './Moment'

/** The reconciled claims of one moment. */
export interface Point {
  /** Last day of the moment, or of the last moment a dispute spans; points sort by it. */
  readonly day: Day
  /** First last-day the point spans; equal to `day` unless disputed over several days. */
  readonly startDay: Day
  /** For a flow: the period counted. */
  readonly period?: Period
  /** Agreed: the shared part of the claims. Disputed: their hull. */
  readonly interval: Interval
  readonly state: 'agreed' | 'disputed'
  /** Why it is disputed, where it was declared. */
  readonly dispute?: Dispute
  /** All claims of the moment that are charted: agreed, the leading one first; disputed, in day order. */
  readonly claims: readonly Claim[]
  /** The claim whose words stand for the point: the finest step, then the first listed. */
  readonly lead: Claim
  /** The counting rule all claims name; absent too where a moment mixes rules (see `mixedBases`). */
  readonly basis?: string
  /** The one total its claims are part of; absent too where they name several. */
  readonly of?: number
}

/** What is known of one indicator: its points in time order and how each claim was used. */
export interface Series {
  readonly indicator: Indicator
  readonly points: readonly Point[]
  readonly statuses: ReadonlyMap<string, ClaimStatus>
}
