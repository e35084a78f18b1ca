import { given } from '@/domain/given'
import { claimTable } from './claimTable'
import { LICENCE } from './licence'
import { sourceTable } from './sourceTable'
import type { Cell, CellKind, Table } from './Table'
import type { Takeaway, AppliedFilter } from './Takeaway'
import { takeawayTable } from './takeawayTable'

/** Changes whenever a program that reads the file would have to. */
export const TAKEAWAY_SCHEMA = 'nhip-so/takeaway/1'

/** A row by the ids of its columns; what is not known is left out. */
type JsonRow = Readonly<Record<string, Exclude<Cell, undefined>>>

/**
 * The shape of the JSON file. `columns` says what stands in the rows, in the file's language;
 * numbers are in base units, days are `YYYY-MM-DD`. Every `source` of a claim is a source's `number`.
 */
export interface TakeawayJson {
  readonly schema: typeof TAKEAWAY_SCHEMA
  readonly language: string
  readonly title: string
  readonly link: string
  readonly then: string
  readonly now: string
  readonly known?: string
  readonly filters: readonly AppliedFilter[]
  readonly text: string
  readonly data: { readonly day: string; readonly version: string }
  readonly licence: typeof LICENCE
  readonly columns: Readonly<Record<'rows' | 'claims' | 'sources', readonly JsonColumn[]>>
  readonly rows: readonly JsonRow[]
  readonly claims: readonly JsonRow[]
  readonly sources: readonly JsonRow[]
}

/** What stands in a column: `truth` is true or false, `link` an address. */
interface JsonColumn {
  readonly id: string
  readonly name: string
  readonly meaning: string
  readonly kind: CellKind
}

function rowsOf({ columns, rows }: Table): readonly JsonRow[] {
  return rows.map((row) =>
    given(Object.fromEntries(columns.map(({ id }, place) => [id, row[place]]))),
  ) as readonly JsonRow[]
}

/** The table with the statements and sources behind it, as one JSON value. */
export function takeawayJsonValue(takeaway: Takeaway): TakeawayJson {
  const { lang, title, link, then, now, known, filters, text, dataDay, version } = takeaway
  const [table, claims, sources] = [
    takeawayTable(takeaway),
    claimTable(takeaway),
    sourceTable(takeaway),
  ]
  return {
    schema: TAKEAWAY_SCHEMA,
    language: lang,
    title,
    link,
    then,
    now,
    ...(known === undefined ? {} : { known }),
    filters,
    text,
    data: { day: dataDay, version },
    licence: LICENCE,
    columns: { rows: table.columns, claims: claims.columns, sources: sources.columns },
    rows: rowsOf(table),
    claims: rowsOf(claims),
    sources: rowsOf(sources),
  }
}

/** The same as a file, for people to read too. */
export function takeawayJson(takeaway: Takeaway): Blob {
  const text = `${JSON.stringify(takeawayJsonValue(takeaway), null, 2)}\n`
  return new Blob([text], { type: 'application/json;charset=utf-8' })
}
