/** What a cell holds; undefined for what is not known. A day is written `YYYY-MM-DD`. */
export type Cell = string | number | boolean | undefined

/** How the cells of a column are to be understood: a link is an address, all digits of a number count. */
export type CellKind = 'text' | 'number' | 'day' | 'truth' | 'link'

/** One column of a table for other programs. */
export interface Column {
  /** Stands for the column in files that programs read; never changes with the language. */
  readonly id: string
  readonly name: string
  readonly meaning: string
  readonly kind: CellKind
}

/** A table as files hold it; every row has a cell for every column. */
export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}
