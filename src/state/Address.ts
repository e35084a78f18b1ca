import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'

/** The screens. Every one has an address; unknown paths become `not-found`. */
export type Place =
  | { readonly view: 'overview' }
  | { readonly view: 'indicator'; readonly id: string }
  /** A long register is shown in parts, counted from 1; without one it is the register itself. */
  | { readonly view: 'sources'; readonly part?: number }
  | { readonly view: 'method' }
  /** What is asked there stands as its query, which only that screen reads (see `parseInquiry`). */
  | { readonly view: 'explore'; readonly asked: string }
  /** One comparison to stand in a page of others; without an id, that of the overview. */
  | { readonly view: 'embed'; readonly id?: string }
  /** The chart of what is asked of the analyst's screen, to stand in a page of others. */
  | { readonly view: 'embed/chart'; readonly asked: string }
  | { readonly view: 'not-found'; readonly path: string }

export type ChartMode = 'value' | 'index' | 'log'
/** The whole series, or only THEN to NOW. */
export type ChartExtent = 'all' | 'period'
export type SourceOrder = 'occasion' | 'publisher' | 'number'

/** Everything a link must hold to reopen the exact screen. */
export interface Address {
  readonly language: Language
  readonly place: Place
  /** The two days compared, `then` before `now`. */
  readonly then: Day
  readonly now: Day
  /** A day before which nothing said later is used; absent for all that is known today. */
  readonly known?: Day
  /** Id of the claim whose evidence is open. */
  readonly evidence?: string
  readonly mode: ChartMode
  readonly extent: ChartExtent
  /** Themes shown in full on the overview, in the order they were opened. */
  readonly unfolded: readonly string[]
  readonly order: SourceOrder
  /** Sources: only those with a disputed claim. */
  readonly disputedOnly: boolean
}
