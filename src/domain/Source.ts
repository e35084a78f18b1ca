import type { Day, Moment } from './Moment'
import type { Bilingual } from './Bilingual'

/** One published article or page. */
export interface Source {
  readonly id: string
  /** Permanent number in the source register, the same on every page. */
  readonly number: number
  readonly publisher: string
  /** Absent where the original title is not known; publisher and address stand for it. */
  readonly title?: string
  /** http(s) address. */
  readonly url: string
  /** Publication day, or month where only that is known; absent where unknown. */
  readonly published?: Moment
  readonly note?: Bilingual
}

/** The event or report statements were made at. Two papers reporting one speech share one. */
export interface Occasion {
  readonly id: string
  readonly day: Day
  readonly name: Bilingual
}
