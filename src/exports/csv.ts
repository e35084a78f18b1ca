import { plainCell } from './plainCell'
import type { Takeaway } from './Takeaway'
import { takeawayTable } from './takeawayTable'
import type { Table } from './Table'

/** Without it spreadsheets read Vietnamese letters in the alphabet of their country. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

/** A table as CSV by RFC 4180, in UTF-8: column ids first, then the rows, each with a line end. */
export async function tableCsv({ columns, rows }: Table): Promise<string> {
  const { writeCsv } = await import('hucre/csv')
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? plainCell(cell) : (cell ?? null))),
  )
  const text = writeCsv([columns.map(({ id }) => id), ...cells], { lineSeparator: LINE_END })
  return BYTE_ORDER_MARK + text + LINE_END
}

/**
 * The table as a CSV file: one line of column ids, one line an indicator, and nothing else, for a
 * line of comment is a line that programs stumble on. Where the figures come from, how new they
 * are and where the table opens again therefore stand in every row: files lose their companions.
 */
export async function takeawayCsv(takeaway: Takeaway): Promise<Blob> {
  return new Blob([await tableCsv(takeawayTable(takeaway))], { type: 'text/csv;charset=utf-8' })
}
