import type { Day } from '@/domain/Moment'
import type { Filter } from './Facet'

/** The columns of the analyst's table, in their usual order; the name stands first and always. */
export const COLUMNS = [
  'then',
  'now',
  'change',
  'range',
  'ratio',
  'pace',
  'trend',
  'verdict',
  'sources',
  'age',
] as const

export type ColumnName = (typeof COLUMNS)[number]

/** What rows can be ordered by: any column, or the name. */
export type SortKey = 'name' | ColumnName

export interface Sort {
  readonly by: SortKey
  readonly descending: boolean
}

/**
 * `pairs`: THEN to NOW of any number of rows; `trend`: up to five courses on one axis;
 * `multiples`: each course on an axis of its own.
 */
export const CHARTS = ['pairs', 'trend', 'multiples'] as const
export type ChartKind = (typeof CHARTS)[number]

/** What a course shows: the figures, an index of 100 at the base, the change since it, or that in per cent. */
export const MEASURES = ['value', 'index', 'change', 'percent'] as const
export type Measure = (typeof MEASURES)[number]

export const SCALES = ['linear', 'log'] as const
export type ScaleName = (typeof SCALES)[number]

/** Rows drawn together at most. */
export const MOST_PICKED = 5

/** One moment of one indicator whose claims are laid side by side; the day is its point's. */
export interface Checked {
  readonly indicator: string
  readonly day: Day
}

/** What an analyst asks of the dataset, besides the two days: all of it stands in the address. */
export interface Inquiry {
  /** Words to find, as typed; empty for none. */
  readonly text: string
  readonly filter: Filter
  /** Absent for the order of relevance, or of the themes. */
  readonly sort?: Sort
  readonly columns: readonly ColumnName[]
  /** Ids of the rows drawn, in the order they were picked. */
  readonly picked: readonly string[]
  readonly chart: ChartKind
  readonly measure: Measure
  readonly scale: ScaleName
  /** Day that is 100, or that changes are counted from; absent for THEN. */
  readonly base?: Day
  readonly check?: Checked
}

/** The columns shown until a person chooses others. */
export const USUAL_COLUMNS: readonly ColumnName[] = [
  'then',
  'now',
  'change',
  'range',
  'trend',
  'verdict',
  'sources',
]

/** The inquiry a person begins with. */
export const FIRST_INQUIRY: Inquiry = {
  text: '',
  filter: {},
  columns: USUAL_COLUMNS,
  picked: [],
  chart: 'pairs',
  measure: 'value',
  scale: 'linear',
}
