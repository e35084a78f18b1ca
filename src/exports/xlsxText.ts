/** What a cell may hold, in UTF-16 units (Excel's own limit). */
const MOST = 32_767

/** What XML cannot hold in any way, and halves of characters. */
const IMPOSSIBLE = /[\uFFFE\uFFFF]|\p{Cs}/gu

/** An underscore that begins what a spreadsheet would read as the code of a character: `_x000D_`. */
const CODE = /_(?=x[\dA-Fa-f]{4}_)/g

/** A text as a cell of an XLSX file holds it: cut where it is too long, and read back as it is. */
export function xlsxText(text: string): string {
  const possible = text.replaceAll(IMPOSSIBLE, '')
  const held = possible.length <= MOST ? possible : `${possible.slice(0, MOST - 1)}…`
  return held.replaceAll(CODE, '_x005F_')
}
