import type { Language } from '@/domain/Bilingual'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { ColumnName } from '@/domain/explore/Inquiry'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'

/** A filter that was applied, already in words. */
export interface AppliedFilter {
  readonly facet: string
  readonly values: readonly string[]
}

/** What an analyst sees and takes away: the one value all files and copies come from. */
export interface Takeaway {
  readonly lang: Language
  readonly title: string
  /** In the order shown. */
  readonly rows: readonly ExploreRow[]
  /** The columns shown, in their order; the name stands before them. */
  readonly columns: readonly ColumnName[]
  readonly then: Day
  readonly now: Day
  /** Only what was known by this day is in the rows. */
  readonly known?: Day
  readonly filters: readonly AppliedFilter[]
  /** The words sought; empty for none. */
  readonly text: string
  /** Absolute address that opens this very table again. */
  readonly link: string
  /** Latest day any statement of the data is known from. */
  readonly dataDay: Day
  /** Version of the data. */
  readonly version: string
  readonly index: DatasetIndex
}
