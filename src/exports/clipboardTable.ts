import { escapeXml } from '@/charts/escapeXml'
import { plainCell } from './plainCell'
import { type ShownTable, shownTable } from './shownTable'
import type { Takeaway } from './Takeaway'

/** A table as it is put on the clipboard; the program it is pasted into takes what it knows. */
export interface ClipboardTable {
  /** Cells parted by tabs, rows by line ends. */
  readonly plain: string
  readonly html: string
}

/** One cell of a row: what parts cells and rows can be in none. */
const tabbed = (text: string) => plainCell(text.replaceAll(/[\t\r\n]+/g, ' '))

function htmlRow(tag: 'th' | 'td', cells: readonly string[]): string {
  // The style tells Excel that the cell is text: 1/2024 is no day, 8/46 is no fraction.
  const style = String.raw` style="mso-number-format:'\@'"`
  const cell = (text: string) => `<${tag}${style}>${escapeXml(tabbed(text))}</${tag}>`
  return `<tr>${cells.map(cell).join('')}</tr>`
}

/** A table in words as text and as HTML; no cell is a formula in any of them. */
export function clipboardOf({ header, rows }: ShownTable): ClipboardTable {
  const lines = [header, ...rows].map((row) => row.map(tabbed).join('\t'))
  const body = rows.map((row) => htmlRow('td', row)).join('')
  return {
    plain: lines.join('\n'),
    html: `<table><thead>${htmlRow('th', header)}</thead><tbody>${body}</tbody></table>`,
  }
}

/** The table as it is on the screen, to be pasted. */
export function clipboardTable(takeaway: Takeaway): ClipboardTable {
  return clipboardOf(shownTable(takeaway))
}
