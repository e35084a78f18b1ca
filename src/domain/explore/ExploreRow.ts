import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import type { Series } from '@/domain/Series'
import type { Traits } from './Facet'

/** One indicator as a row of the analyst's table: its course, its comparison, what it is found by. */
export interface ExploreRow {
  readonly indicator: Indicator
  readonly series: Series
  readonly comparison: Comparison
  readonly traits: Traits
  /** Numbers of the sources behind the figures shown, ascending. */
  readonly sources: readonly number[]
  /** Months from the latest figure to NOW; absent without any figure. */
  readonly age?: number
}
