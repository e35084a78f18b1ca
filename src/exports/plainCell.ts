/**
 * How a text begins that a spreadsheet would take for a formula or a command: a sign for one,
 * narrow or wide, also after white space; or a tab or line end, behind which one may hide. An
 * apostrophe too, for it is what makes a text plain: so the first one of a cell is always ours.
 */
const ACTIVE = /^\s*[=+\-@＝＋－＠']|^[\t\r\n\0]/u

/** Whether a spreadsheet may take a text for something else. */
export function isActive(text: string): boolean {
  return ACTIVE.test(text)
}

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what it might. */
export function plainCell(text: string): string {
  return isActive(text) ? `'${text}` : text
}
