import type { Cell as SheetCell, CellStyle, CellValue } from 'hucre/xlsx'
import { isActive } from './plainCell'
import type { Cell, CellKind } from './Table'
import { xlsxText } from './xlsxText'

/** Named in full: programs differ in what they take for a face or a size that is left out. */
export const FONT = { name: 'Calibri', size: 11 } as const

/** Days in the order that is read alike in every country. */
export const DAY_FORMAT = 'yyyy-mm-dd'
/** Thousands are parted; a smaller number shows all its digits. */
export const NUMBER_FORMAT = '[>=1000]#,##0;[<=-1000]-#,##0;General'

/** Text also after somebody has opened the cell and left it again. */
const TEXT: CellStyle = { numFmt: '@' }
const LINK: CellStyle = { font: { ...FONT, underline: true, color: { rgb: '1D5A66' } } }

/** Longer addresses make Excel call the whole file broken. */
const LONGEST_LINK = 2000

function isLink(address: string): boolean {
  return /^https?:\/\/\S+$/.test(address) && address.length <= LONGEST_LINK
}

/** What a spreadsheet holds for a cell: numbers are numbers, days are dates. */
export function xlsxValue(cell: Cell, kind: CellKind): CellValue {
  if (cell === undefined) return null
  if (typeof cell !== 'string') return cell
  return kind === 'day' ? new Date(`${cell}T00:00:00Z`) : xlsxText(cell)
}

/** What a cell has that its column has not: an address is a link, text that might run is only text. */
export function xlsxExtra(cell: Cell, kind: CellKind): Partial<SheetCell> | undefined {
  if (typeof cell !== 'string') return undefined
  if (kind === 'link' && isLink(cell)) {
    return { value: xlsxText(cell), hyperlink: { target: cell }, style: LINK }
  }
  return isActive(cell) ? { value: xlsxText(cell), style: TEXT } : undefined
}
