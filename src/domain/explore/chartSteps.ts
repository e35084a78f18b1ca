import type { Day } from '@/domain/Moment'
import { courseOf, type Course } from './courseOf'
import type { ExploreRow } from './ExploreRow'
import type { ChartWay } from './OffReason'
import type { MeasuredPoint } from './measuredPoints'
import { pairGroups } from './pairGroups'

/** One stop of a walk through a chart: a row with its pair, or a point of a course. */
export interface ChartStep {
  readonly row: ExploreRow
  readonly at?: { readonly course: Course; readonly measured: MeasuredPoint }
}

/**
 * What do the arrow keys walk in a chart? Its pairs as they stand, the largest change first, and
 * then the rows on no axis; else the points of each course, course by course.
 */
export function chartSteps(
  rows: readonly ExploreRow[],
  { chart, measure }: ChartWay,
  baseDay: Day,
): readonly ChartStep[] {
  if (chart === 'pairs') {
    const { groups, unplaced } = pairGroups(rows)
    return [...groups.flatMap(({ pairs }) => pairs), ...unplaced].map(({ row }) => ({ row }))
  }
  return rows.flatMap((row) => {
    const course = courseOf(row.series, measure, baseDay)
    return course.points.map((measured) => ({ row, at: { course, measured } }))
  })
}
