import type { Cell as SheetCell, CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx'
import type { Cell, Column, Table } from './Table'
import { DAY_FORMAT, FONT, NUMBER_FORMAT, xlsxExtra, xlsxValue } from './xlsxCell'
import { xlsxText } from './xlsxText'

const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F0EADD' } },
  alignment: { wrapText: true, vertical: 'top' },
}

/** Room for three lines of a heading, in points. */
const HEADER_HEIGHT = 48

/** In characters: narrower columns hide their headings, wider ones their neighbours. */
const WIDTHS = { least: 10, most: 44, days: 12 } as const

function widthOf(name: string, cells: readonly Cell[]): number {
  // A heading has three lines, so a third of it needs room.
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, cell === undefined ? 0 : String(cell).length),
    name.length / 3,
  )
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.ceil(longest) + 2))
}

function columnOf({ name, kind }: Column, cells: readonly Cell[]): ColumnDef {
  if (kind === 'day') return { width: WIDTHS.days, numFmt: DAY_FORMAT }
  const width = widthOf(name, cells)
  return kind === 'number' ? { width, numFmt: NUMBER_FORMAT } : { width }
}

/** What a column is called in a sheet, by its place from 0: `A`, `AB`. */
function letters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** The cells that are more than their value and their column. */
function extrasOf({ columns, rows }: Table): Map<string, Partial<SheetCell>> {
  const cells = new Map<string, Partial<SheetCell>>()
  columns.forEach(({ name, kind }, place) => {
    cells.set(`0,${place}`, { value: xlsxText(name), style: HEADER })
    rows.forEach((row, below) => {
      const extra = xlsxExtra(row[place], kind)
      if (extra) cells.set(`${below + 1},${place}`, extra)
    })
  })
  return cells
}

/**
 * A table as a sheet: headings bold and fixed while the rows scroll, as are the first columns; a
 * filter on every column; each column as wide as what is in it.
 */
export function xlsxSheet(name: string, table: Table, fixedColumns: number): WriteSheet {
  const { columns, rows } = table
  const column = (place: number) => rows.map((row) => row[place])
  const values = rows.map((row) => columns.map(({ kind }, place) => xlsxValue(row[place], kind)))
  return {
    name,
    columns: columns.map((each, place) => columnOf(each, column(place))),
    rows: [columns.map(() => null), ...values],
    cells: extrasOf(table),
    rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
    freezePane: { rows: 1, columns: fixedColumns },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${rows.length + 1}` },
  }
}
