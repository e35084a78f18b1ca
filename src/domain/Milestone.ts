import type { Bilingual } from './Bilingual'
import type { Moment } from './Moment'

/** A dated event that helps to read the figures. */
export interface Milestone {
  readonly id: string
  readonly when: Moment
  readonly theme: string
  readonly title: Bilingual
  /** A few words for chart labels. */
  readonly short: Bilingual
  readonly publisher: string
  readonly url: string
  /** Indicators whose charts show it; the overview's hero shows those of its indicator. */
  readonly indicators: readonly string[]
  /** Shown on the overview's milestone line. */
  readonly major: boolean
  readonly caution?: Bilingual
}
