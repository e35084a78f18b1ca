import type { ColumnName } from '@/domain/explore/Inquiry'

/** Room of each column, in pixels. */
const WIDTHS: Readonly<Record<ColumnName, number>> = {
  then: 122,
  now: 132,
  change: 116,
  range: 142,
  ratio: 132,
  pace: 150,
  trend: 124,
  verdict: 150,
  sources: 88,
  age: 96,
}

/** The box to pick a row by, and the least the name needs. */
const PICK = 34
const NAME = 190

/** Columns together wider than this, in pixels, have a scroll area of their own. */
const ROOM = 1104

/** The columns of a row, for its grid. */
export function columnTemplate(columns: readonly ColumnName[]): string {
  const others = columns.map((name) => `${WIDTHS[name]}px`)
  return [`${PICK}px`, `minmax(${NAME}px, 1fr)`, ...others].join(' ')
}

/** Whether the columns need more room than the screen has. */
export function isWide(columns: readonly ColumnName[]): boolean {
  return columns.reduce((sum, name) => sum + WIDTHS[name], PICK + NAME) > ROOM
}
