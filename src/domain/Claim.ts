import type { Bilingual } from './Bilingual'
import type { Day, Moment, Period } from './Moment'

/**
 * How a source hedged a figure: `exact` "87,7 triệu", `atLeast` hơn or trên, `atMost` gần or dưới,
 * `approx` khoảng, `between` "3 đến 6 triệu".
 */
export type Bound = 'exact' | 'atLeast' | 'atMost' | 'approx' | 'between'

/** One published statement of one figure. A claim is never just a number. */
export interface Claim {
  /** `indicator-id/local-id`, unique in the dataset. */
  readonly id: string
  /** The indicator it speaks of. */
  readonly indicator: string
  /** In base units (persons, not millions). */
  readonly value: number
  /** Upper end of a `between` claim, in base units. */
  readonly valueMax?: number
  readonly bound: Bound
  /** Worth of the last digit as stated, in base units; 0 for a full count or a rank. */
  readonly step: number
  /** Day, month, quarter or year the figure stands for; absent where `period` is given. */
  readonly asOf?: Moment
  /** Span a flow (or an average or share over a span) covers. */
  readonly period?: Period
  /** The as-of moment was worked out, not stated. */
  readonly asOfInferred: boolean
  /** Day the statement was made, where known. */
  readonly saidOn?: Day
  readonly source: string
  readonly occasion?: string
  /** The figure phrase as stated: about ten words, never a sentence. */
  readonly stated: string
  readonly caution?: Bilingual
  /** Counting rule, a key of the indicator's `bases`. */
  readonly basis?: string
  /** Total the figure is part of: 18 of 19. */
  readonly of?: number
  /** Ids of claims it cannot hold beside. */
  readonly contradicts: readonly string[]
  /** Kept as evidence, never charted (stale or contradicted); the caution says why. */
  readonly evidenceOnly: boolean
}

export type ClaimStatus = 'charted' | 'evidence' | 'disputed'
