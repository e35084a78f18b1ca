import type { Cell, Table } from '@/exports/Table'

/** A row of a table by the ids of its columns, found by what is in one of them. */
export function tableRow(table: Table, id: string, value: Cell): Readonly<Record<string, Cell>> {
  const ids = table.columns.map((column) => column.id)
  const row = table.rows.find((cells) => cells[ids.indexOf(id)] === value)
  if (row === undefined) throw new Error(`no row with ${String(value)} in ${id}`)
  return Object.fromEntries(ids.map((each, place) => [each, row[place]]))
}
