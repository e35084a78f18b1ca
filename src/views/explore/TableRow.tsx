import { memo } from 'react'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { type ColumnName, MOST_PICKED } from '@/domain/explore/Inquiry'
import type { Reader } from '@/ui/Reader'
import { sameReading } from '@/ui/sameReading'
import type { ExploreWords } from '@/wording/ExploreWords'
import { RowName } from './RowName'
import { TableCell } from './TableCell'

interface TableRowProps {
  readonly reader: Reader
  readonly words: ExploreWords
  readonly row: ExploreRow
  readonly columns: readonly ColumnName[]
  /** Its place among the rows, from 0. */
  readonly place: number
  /** Its place among the rows drawn; −1 where it is not drawn. */
  readonly picked: number
  /** No more rows can be drawn. */
  readonly full: boolean
  readonly measure: (element: HTMLElement | null) => void
}

/** One indicator of the table. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { reader, words, row, columns, place, picked, full, measure } = props
  const { id, name } = row.indicator
  const { lang } = reader
  return (
    <div
      ref={measure}
      role="row"
      className="explore-row"
      data-index={place}
      data-indicator={id}
      aria-rowindex={place + 2}
      aria-selected={picked >= 0}
    >
      <div role="gridcell" className="explore-pick" aria-colindex={1} tabIndex={-1}>
        <input
          type="checkbox"
          data-pick={id}
          data-needs-scripts
          aria-label={words.table.pick(name[lang])}
          checked={picked >= 0}
          disabled={full && picked < 0}
          title={full && picked < 0 ? words.table.full(MOST_PICKED) : undefined}
          readOnly
        />
      </div>
      <div role="rowheader" className="explore-name" aria-colindex={2} tabIndex={-1}>
        <RowName reader={reader} words={words} indicator={row.indicator} />
      </div>
      {columns.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          className={`explore-${column}`}
          aria-colindex={at + 3}
          tabIndex={-1}
          data-label={words.columns[column]}
        >
          <TableCell reader={reader} words={words} row={row} column={column} />
        </div>
      ))}
    </div>
  )
}, sameRow)

function sameRow(before: TableRowProps, after: TableRowProps): boolean {
  return (
    sameReading(before.reader, after.reader) &&
    before.row === after.row &&
    before.columns === after.columns &&
    before.place === after.place &&
    before.picked === after.picked &&
    before.full === after.full
  )
}
