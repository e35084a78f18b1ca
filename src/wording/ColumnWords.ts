/** What a column of a file is called, and what stands in it. */
export interface ColumnWords {
  readonly name: string
  readonly meaning: string
}

/** The columns of the table an analyst takes away, in their order: one row an indicator. */
export const DATA_COLUMNS = [
  'id',
  'indicator',
  'theme',
  'unit',
  'kind',
  'then_stated_day',
  'then_as_of',
  'then_text',
  'then_value',
  'then_low',
  'then_high',
  'then_state',
  'now_stated_day',
  'now_as_of',
  'now_text',
  'now_value',
  'now_low',
  'now_high',
  'now_state',
  'change_text',
  'published_change',
  'change_low',
  'change_high',
  'ratio_text',
  'ratio_low',
  'ratio_high',
  'pace_text',
  'pace_low',
  'pace_high',
  'verdict',
  'verdict_text',
  'reason',
  'reason_text',
  'age_months',
  'sources',
  'source_list',
  'data_day',
  'data_version',
  'link',
] as const

export type DataColumn = (typeof DATA_COLUMNS)[number]

/** The columns of the statements behind that table: one row a statement. */
export const CLAIM_COLUMNS = [
  'id',
  'indicator_id',
  'indicator',
  'stated',
  'value',
  'value_max',
  'unit',
  'bound',
  'step',
  'low',
  'high',
  'reading',
  'as_of',
  'as_of_day',
  'period_start',
  'period_end',
  'as_of_inferred',
  'said_on',
  'known_from',
  'known_from_inferred',
  'used_for',
  'status',
  'status_text',
  'source',
  'publisher',
  'title',
  'url',
  'published',
  'occasion',
  'basis',
  'of',
  'caution',
  'contradicts',
] as const

export type ClaimColumn = (typeof CLAIM_COLUMNS)[number]

/** The columns of the sources of those statements: one row a source. */
export const SOURCE_COLUMNS = [
  'number',
  'publisher',
  'title',
  'published',
  'url',
  'claims',
  'note',
] as const

export type SourceColumn = (typeof SOURCE_COLUMNS)[number]
