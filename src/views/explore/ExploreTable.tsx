import { useRef } from 'react'
import { type ColumnName, MOST_PICKED } from '@/domain/explore/Inquiry'
import { togglePicked } from '@/domain/explore/togglePicked'
import { StaffFades } from '@/ui/StaffFades'
import { useHydrated } from '@/ui/useHydrated'
import { columnTemplate, isWide } from './columnWidths'
import type { Explorer } from './Explorer'
import { type Found, FoundWords } from './FoundWords'
import { TableHead } from './TableHead'
import { TableRow } from './TableRow'
import { useGridKeys } from './useGridKeys'
import { useVirtualRows } from './useVirtualRows'

/** Rows of the table that are drawn before it runs. */
const DRAWN_ROWS = 24

interface ExploreTableProps {
  readonly explorer: Explorer
  /** What words have found; undefined where nothing is sought. */
  readonly found: Found | undefined
}

/**
 * The analyst's table. Only rows near what is seen are in the document, so the grid says how many
 * there are; arrow keys go from cell to cell and bring the others.
 */
export function ExploreTable({ explorer, found }: ExploreTableProps) {
  const { words, inquiry, answer, ask, reader } = explorer
  const { rows } = answer
  const { columns, picked } = inquiry
  const grid = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()
  const virtual = useVirtualRows(grid, rows.length, hydrated ? undefined : DRAWN_ROWS)
  const keys = useGridKeys(grid, rows.length, virtual.show)
  const full = picked.length >= MOST_PICKED
  return (
    <div className={isWide(columns) ? 'explore-scroll explore-wide' : 'explore-scroll'}>
      <StaffFades />
      <p id="explore-keys" className="visually-hidden">
        {words.table.keys}
      </p>
      <div
        ref={grid}
        className="explore-table"
        role="grid"
        aria-labelledby="explore-table"
        aria-describedby="explore-keys"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        style={{ '--columns': columnTemplate(columns) } as React.CSSProperties}
        onChange={({ target }) => {
          const id = target instanceof HTMLInputElement ? target.dataset['pick'] : undefined
          if (id !== undefined) ask({ picked: togglePicked(picked, id) })
        }}
        {...keys}
      >
        <TableHead explorer={explorer} />
        <FoundWords value={found}>
          <div role="rowgroup" style={virtual.space}>
            {virtual.places.map((place) => {
              const row = rows[place]
              return (
                row && (
                  <TableRow
                    key={row.indicator.id}
                    reader={reader}
                    words={words}
                    row={row}
                    columns={columns as readonly ColumnName[]}
                    place={place}
                    picked={picked.indexOf(row.indicator.id)}
                    full={full}
                    measure={virtual.measure}
                  />
                )
              )
            })}
          </div>
        </FoundWords>
      </div>
    </div>
  )
}
