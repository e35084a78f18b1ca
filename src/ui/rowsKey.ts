import type { ExploreRow } from '@/domain/explore/ExploreRow'

/** Of more rows than this only a check sum stands in a key. */
const MOST = 5

/** FNV-1a: short, and quite enough to tell the selections of one page apart. */
function checkSum(text: string): string {
  let sum = 0x811c9dc5
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** Tells one selection of rows from every other on its page. */
export function rowsKey(rows: readonly ExploreRow[]): string {
  const ids = rows.map(({ indicator }) => indicator.id).join(' ')
  return rows.length > MOST ? `${rows.length} ${checkSum(ids)}` : ids
}
