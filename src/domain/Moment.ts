/** A calendar day without time zone, `YYYY-MM-DD`. Days sort as text. */
export type Day = string

/** A day `2024-10-10`, month `2024-10`, quarter `2024-Q3` or year `2024`, without time zone. */
export type Moment = string

/** A span of whole days, both ends included. */
export interface Period {
  readonly start: Day
  readonly end: Day
}

export type Precision = 'day' | 'month' | 'quarter' | 'year'
