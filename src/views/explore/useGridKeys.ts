import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

/** Where a key leads from a cell, in rows and columns; undefined for a key that leads nowhere. */
function stepOf(key: string, far: boolean): readonly [rows: number, columns: number] | undefined {
  switch (key) {
    case 'ArrowDown':
      return [1, 0]
    case 'ArrowUp':
      return [-1, 0]
    case 'ArrowRight':
      return [0, 1]
    case 'ArrowLeft':
      return [0, -1]
    case 'PageDown':
      return [10, 0]
    case 'PageUp':
      return [-10, 0]
    case 'Home':
      return [far ? -Infinity : 0, -Infinity]
    case 'End':
      return [far ? Infinity : 0, Infinity]
    default:
      return undefined
  }
}

/** Frames a row that was brought into the document may take to stand there. */
const FRAMES = 30

const CELL = '[role="gridcell"], [role="rowheader"], [role="columnheader"]'

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** A cell's place as the grid counts: the headings are row 1. */
function placeOf(cell: Element): { row: number; column: number } {
  const row = Number(cell.parentElement?.getAttribute('aria-rowindex') ?? 1)
  return { row, column: Number(cell.getAttribute('aria-colindex') ?? 1) }
}

/** Marks the one cell that is a stop of Tab. */
function markStop(grid: Element, cell: Element | null): void {
  for (const old of grid.querySelectorAll('[data-stop]')) {
    old.removeAttribute('data-stop')
    old.setAttribute('tabindex', '-1')
  }
  cell?.setAttribute('data-stop', '')
  cell?.setAttribute('tabindex', '0')
}

type Show = (place: number) => void

/** Gives a cell the focus, once its row stands in the document. */
function focusCell(grid: Element, row: number, column: number, show: Show, tries = FRAMES): void {
  const cell = grid.querySelector<HTMLElement>(
    `[aria-rowindex="${row}"] > [aria-colindex="${column}"]`,
  )
  if (!cell) {
    if (tries === 0) return
    show(row - 2)
    requestAnimationFrame(() => {
      focusCell(grid, row, column, show, tries - 1)
    })
    return
  }
  // A heading is its button.
  const stop = cell.querySelector<HTMLElement>('.sort-button') ?? cell
  stop.focus()
  const showCell = () => {
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  showCell()
  // Rows above that are measured meanwhile move it: it is shown again once they stand.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      if (document.activeElement === stop) showCell()
    })
  })
  // The headings stay in sight; the rows below them may be far away.
  if (row === 1) show(0)
}

/**
 * Keys of a grid whose rows come and go: arrows, Page keys, Home and End move by cell, Enter opens
 * what a cell holds, Space picks the row, Escape leaves what is in a cell for the cell.
 * @param show brings a row, counted from 0, into the document
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>, rows: number, show: Show) {
  return {
    onFocus: ({ target }: FocusEvent) => {
      if (grid.current) markStop(grid.current, target.closest(CELL))
    },
    onKeyDown: (event: KeyboardEvent) => {
      const cell = event.target instanceof Element ? event.target.closest(CELL) : null
      if (!cell || !grid.current) return
      const onCell = event.target === cell
      const step = stepOf(event.key, event.ctrlKey || event.metaKey)
      const { row, column } = placeOf(cell)
      if (step) {
        event.preventDefault()
        const columns = Number(grid.current.getAttribute('aria-colcount'))
        const [down, right] = step
        const to = [within(row + down, 1, rows + 1), within(column + right, 1, columns)] as const
        focusCell(grid.current, ...to, show)
      } else if (onCell && event.key === 'Enter') {
        cell.querySelector<HTMLElement>('a, button, input')?.click()
      } else if (onCell && event.key === ' ') {
        event.preventDefault()
        cell.parentElement?.querySelector<HTMLElement>('[data-pick]')?.click()
      } else if (!onCell && event.key === 'Escape') {
        focusCell(grid.current, row, column, show)
      }
    },
  }
}
