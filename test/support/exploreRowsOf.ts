import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { rowsOf } from '@/domain/explore/rowsOf'
import type { Reader } from '@/ui/Reader'

/** Rows of a reader's dataset, in the order their ids are given. */
export function exploreRowsOf({ index, then, now }: Reader, ...ids: readonly string[]) {
  const rows = rowsOf(index, then, now)
  return ids.map((id): ExploreRow => {
    const row = rows.find(({ indicator }) => indicator.id === id)
    if (row === undefined) throw new Error(`The dataset has no indicator ${id}`)
    return row
  })
}
