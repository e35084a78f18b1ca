import type { ClaimColumn, ColumnWords, DataColumn, SourceColumn } from './ColumnWords'

type Columns<Name extends string> = Readonly<Record<Name, ColumnWords>>

/** The words in the files an analyst takes away. They load with the first file. */
export interface TakeawayWords {
  readonly sheets: { about: string; data: string; claims: string; sources: string }
  readonly data: Columns<DataColumn>
  readonly claims: Columns<ClaimColumn>
  readonly sources: Columns<SourceColumn>
  readonly about: {
    then: string
    now: string
    known: string
    dataDay: string
    version: string
    rows: string
    search: string
    noFilter: string
    link: string
    licence: string
    licenceText: string
    reading: string
    verdicts: string
    columns: (sheet: string) => string
    indicators: string
    basis: (name: string) => string
  }
  /** What stands under a picture of a chart. */
  readonly picture: {
    sources: (numbers: string) => string
    dataDay: (day: string) => string
    days: (then: string, now: string) => string
  }
}
