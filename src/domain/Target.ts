import type { Bilingual } from './Bilingual'
import type { Day, Moment } from './Moment'

/** A value somebody set out to reach by a due moment. */
export interface Target {
  readonly id: string
  readonly indicator: string
  /** Base units of the indicator. */
  readonly value: number
  /** `atLeast` value is the goal; `atMost` for ranks. */
  readonly direction: 'atLeast' | 'atMost'
  /** Absent where the source names no deadline. */
  readonly due?: Moment
  readonly setOn?: Day
  readonly source: string
  readonly stated: string
  readonly name: Bilingual
  readonly caution?: Bilingual
}
