import type { Point } from '@/domain/Series'
import type { ExploreRow } from './ExploreRow'

/** A row with both its figures. */
export interface Pair {
  readonly row: ExploreRow
  readonly from: Point
  readonly to: Point
}

/** Another rule of counting may go with another total, which then says less than it seems. */
function areOfOneTotal({ indicator: { kind }, comparison }: ExploreRow, from: Point, to: Point) {
  if (comparison.reason === 'total') return false
  return (kind !== 'stock' && kind !== 'flow') || from.of === to.of
}

/** The two figures of a row that may stand on one axis; parts of two different totals may not. */
export function pairOf(row: ExploreRow): Pair | undefined {
  const { from, to } = row.comparison
  if (from === undefined || to === undefined || from === to) return undefined
  return areOfOneTotal(row, from, to) ? { row, from, to } : undefined
}
