import { useMemo } from 'react'
import type { ExploreContent } from '@/charts/ExploreContent'
import type { ChartStep } from '@/domain/explore/chartSteps'
import { courseOf } from '@/domain/explore/courseOf'
import type { Reader } from '@/ui/Reader'
import { ScrollRegion } from '@/ui/ScrollRegion'
import { CourseRows } from './CourseRows'
import { PairRows } from './PairRows'

interface EmbedTableProps {
  readonly reader: Reader
  readonly content: ExploreContent
  /** What the chart shows, in its order. */
  readonly steps: readonly ChartStep[]
}

/** Every figure of a chart in words: the table under it. */
export function EmbedTable({ reader, content, steps }: EmbedTableProps) {
  const { rows, way, base, then } = content
  const { chart, measure } = way
  const baseDay = base ?? then
  const courses = useMemo(
    () => rows.map(({ series }) => courseOf(series, measure, baseDay)),
    [rows, measure, baseDay],
  )
  return (
    <ScrollRegion labelledBy="embed-table">
      <table className="data-table" aria-label={reader.words.chart.table}>
        {chart === 'pairs' ? (
          <PairRows reader={reader} steps={steps} />
        ) : (
          <CourseRows reader={reader} courses={courses} measure={measure} baseDay={baseDay} />
        )}
      </table>
    </ScrollRegion>
  )
}
