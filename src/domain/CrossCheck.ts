import type { Bilingual } from './Bilingual'
import type { Day } from './Moment'

interface Declared {
  readonly id: string
  /** Why it should hold. */
  readonly why: Bilingual
}

/** A part may not be larger than its whole: accounts activated, accounts issued. */
export interface AtMostCheck extends Declared {
  readonly kind: 'atMost'
  readonly part: string
  readonly whole: string
}

/** Days a total may have been counted over; to the total's own day where no end is given. */
export interface DeclaredSpan {
  readonly name: Bilingual
  readonly start: Day
  readonly end?: Day
}

/** A total ÷ what is counted a day gives days, which the span it was counted over must be. */
export interface QuotientCheck extends Declared {
  readonly kind: 'quotient'
  readonly total: string
  readonly rate: string
  /** What the total could mean, where it is no count over a period of its own. */
  readonly spans: readonly DeclaredSpan[]
}

/** A share worked out from a part and its whole may not be over 100 %. */
export interface ShareLimitCheck extends Declared {
  readonly kind: 'shareLimit'
  readonly share: string
}

/** Figures of two indicators that should agree with each other, and how. */
export type CrossCheck = AtMostCheck | QuotientCheck | ShareLimitCheck
