import type { Indicator } from '@/domain/Indicator'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Point } from '@/domain/Series'
import type { ExploreRow } from './ExploreRow'

/** A point in question, with the indicator it belongs to. */
export interface PointInQuestion {
  readonly indicator: Indicator
  readonly point: Point
}

/** A derived point is in question only where its parts are, which stand here themselves. */
function chosen(
  rows: readonly ExploreRow[],
  asked: (point: Point) => boolean,
): readonly PointInQuestion[] {
  return rows
    .filter(({ indicator }) => indicator.derivation === undefined)
    .flatMap(({ indicator, series }) =>
      series.points.filter(asked).map((point) => ({ indicator, point })),
    )
    .toSorted(newestFirst)
}

function newestFirst({ point: one }: PointInQuestion, { point: other }: PointInQuestion): number {
  if (one.day === other.day) return 0
  return one.day < other.day ? 1 : -1
}

/** Every disputed point of some rows, the newest first. */
export function disputedPointsOf(rows: readonly ExploreRow[]): readonly PointInQuestion[] {
  return chosen(rows, ({ state }) => state === 'disputed')
}

/** Points of some rows that agree in themselves, though a claim kept apart says otherwise. */
export function contradictedPointsOf(
  { contradicting }: Pick<DatasetIndex, 'contradicting'>,
  rows: readonly ExploreRow[],
): readonly PointInQuestion[] {
  const contradicted = new Set(contradicting.flatMap(({ contradicts }) => contradicts))
  return chosen(
    rows,
    ({ state, claims }) => state === 'agreed' && claims.some(({ id }) => contradicted.has(id)),
  )
}
