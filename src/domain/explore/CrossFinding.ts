import type { Bilingual } from '@/domain/Bilingual'
import type { AtMostCheck, CrossCheck, QuotientCheck, ShareLimitCheck } from '@/domain/CrossCheck'
import type { Indicator } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import type { Period } from '@/domain/Moment'
import type { Point } from '@/domain/Series'

/** `cannot-tell` where the figures allow both; `no-figures` where one of them is missing. */
export type CrossOutcome = 'broken' | 'cannot-tell' | 'holds' | 'no-figures'

/** One of the figures a check is made on. */
export interface Side {
  readonly indicator: Indicator
  readonly point: Point
}

/**
 * Why it cannot be told whether a part is within its whole: `overlap` both orders are allowed;
 * `fallen` the earlier part is the larger, so it must have fallen since; `days` the figures are of
 * two days that say nothing of each other.
 */
export type Untold = 'overlap' | 'fallen' | 'days'

/** Is a part within its whole? */
export interface Judgement {
  readonly outcome: Exclude<CrossOutcome, 'no-figures'>
  /** Only where it cannot be told. */
  readonly untold?: Untold
}

/** A part set against its whole. */
export interface AtMostFinding extends Judgement {
  readonly kind: 'atMost'
  readonly check: AtMostCheck
  readonly part: Side
  readonly whole: Side
}

/** A share worked out from its parts, without the cut at 100 %. */
export interface ShareLimitFinding extends Judgement {
  readonly kind: 'shareLimit'
  readonly check: ShareLimitCheck
  readonly part: Side
  readonly whole: Side
  readonly share: Interval
}

/** A span a total may have been counted over, and whether the quotient allows it. */
export interface FittedSpan extends Period {
  /** Absent for the total's own period. */
  readonly name?: Bilingual
  readonly days: number
  readonly fits: boolean
}

/** A total ÷ what is counted a day, in days. */
export interface QuotientFinding extends Judgement {
  readonly kind: 'quotient'
  readonly check: QuotientCheck
  readonly total: Side
  readonly rate: Side
  readonly days: Interval
  /** The quotient of the two values as published; absent where either has none. */
  readonly published?: number
  readonly spans: readonly FittedSpan[]
}

/** A figure is missing: nothing was computed. */
export interface EmptyFinding {
  readonly kind: 'none'
  readonly check: CrossCheck
  readonly outcome: 'no-figures'
}

/** What a cross-check comes to. */
export type CrossFinding = AtMostFinding | ShareLimitFinding | QuotientFinding | EmptyFinding

/** The figures a finding was made on; none where one was missing. */
export function sidesOf(finding: CrossFinding): readonly Side[] {
  switch (finding.kind) {
    case 'quotient':
      return [finding.total, finding.rate]
    case 'none':
      return []
    default:
      return [finding.part, finding.whole]
  }
}
