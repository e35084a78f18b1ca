import { useCallback, useMemo } from 'react'
import { pagePalette } from '@/charts/ChartPalette'
import { coursesIn } from '@/charts/drawExplore'
import { frameCourses } from '@/charts/frameCourses'
import type { Day } from '@/domain/Moment'
import { AxisPlaces } from './AxisPlaces'
import { CoursesAxis } from './CoursesAxis'
import { exploreContent } from './exploreContent'
import { ExploreFigure } from './ExploreFigure'
import type { ExploreChartProps } from './PairsChart'
import { useBrush } from './useBrush'

interface CoursesChartProps extends ExploreChartProps {
  /** Moves the day that is 100, or that changes are counted from. */
  readonly onBase?: (day: Day) => void
  /** Moves THEN and NOW: by handles on the time axis, or by brushing it. */
  readonly onPeriod?: (then: Day, now: Day) => void
}

const nothing = () => undefined

/** The courses of up to five rows on one axis. */
export function CoursesChart(props: CoursesChartProps) {
  const { reader, rows, inquiry, sizes, onBase, onPeriod } = props
  const { lang, then, now, index } = reader
  const { measure, scale, base } = inquiry
  const { height } = sizes
  const handles = onPeriod !== undefined
  const content = useMemo(() => {
    const way = { chart: 'trend', measure, scale } as const
    return exploreContent({ lang, then, now, index }, rows, way, base, handles)
  }, [lang, then, now, index, rows, measure, scale, base, handles])
  const frameAt = useCallback(
    (width: number) =>
      frameCourses(coursesIn(content, { width, height, palette: pagePalette })).frame,
    [content, height],
  )
  const days = useMemo(() => figureDays(rows), [rows])
  const brush = useBrush(onPeriod ?? nothing)
  const based = measure !== 'value' && onBase ? { day: base ?? then, onBase } : undefined
  const overlaid = handles || based !== undefined
  return (
    <div className={handles ? 'brushable' : undefined} {...(handles && brush.handlers)}>
      <ExploreFigure
        reader={reader}
        content={content}
        sizes={sizes}
        renderOverlay={
          overlaid
            ? (width) => (
                <AxisPlaces
                  sizes={sizes}
                  width={width}
                  frameAt={frameAt}
                  renderOn={(frame) => (
                    <CoursesAxis {...{ reader, frame, days, brush, onPeriod, base: based }} />
                  )}
                />
              )
            : undefined
        }
      />
    </div>
  )
}

function figureDays(rows: ExploreChartProps['rows']): readonly Day[] {
  const days = rows.flatMap(({ series }) => series.points.map(({ day }) => day))
  return [...new Set(days)].toSorted()
}
