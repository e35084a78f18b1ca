import type { ColumnWords } from '@/wording/ColumnWords'
import { NBSP } from '@/wording/signs'
import type { Cell, CellKind, Table } from './Table'

/** Spaces that keep a line from ending matter on a screen; in a file they keep words from being found. */
const inFiles = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll(NBSP, ' ') : cell)

/** Nothing known is an empty cell: no empty text, and no number that is none. */
function known(cell: Cell): Cell {
  if (cell === '') return undefined
  return typeof cell === 'number' && !Number.isFinite(cell) ? undefined : inFiles(cell)
}

/** A table of the columns named, from rows that say what is in each. */
export function tableOf<Id extends string>(
  ids: readonly Id[],
  words: Readonly<Record<Id, ColumnWords>>,
  kinds: Readonly<Partial<Record<Id, CellKind>>>,
  rows: readonly Readonly<Record<Id, Cell>>[],
): Table {
  return {
    columns: ids.map((id) => ({ id, ...words[id], kind: kinds[id] ?? 'text' })),
    rows: rows.map((row) => ids.map((id) => known(row[id]))),
  }
}
