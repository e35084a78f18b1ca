import { parse } from 'csv-parse/sync'

/** The cells of a CSV file, line by line, with what makes a text plain taken off again. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true })
  return rows.map((row) => row.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell)))
}
