import { cappedBar } from './cappedBar'
import type { ChartPalette } from './ChartPalette'
import { COURSE_DOT } from './courseLabels'
import { courseColor, courseMarker } from './courseMarker'
import type { PlacedCourse, PlacedCoursePoint } from './CoursesLayout'
import { hatching } from './hatching'
import { shape, type Pixel, type Shape } from './shape'
import type { TrendSizes } from './trendSizes'
import { whisker } from './whisker'

const DOTTED = { width: 2, dash: [0.1, 6.5] }
const BROKEN = { width: 1.6, dash: [0.1, 6.5] }
/** A stroke across a line whose ends do not compare. */
const SLASH = { across: 4.5, up: 10 }
/** Width of the pale bar of an interval, and how pale it is. */
const INTERVAL = { width: 11, opacity: 0.2 }

/** The dotted lines of a course, and strokes where figures do not compare. */
export function courseLineShapes(course: PlacedCourse, palette: ChartPalette): Shape[] {
  const color = courseColor(course.place, palette)
  const line = (stroke: typeof DOTTED) => (segment: PlacedCourse['connectors'][number]) =>
    shape.line(
      { x: segment.x1, y: segment.y1 },
      { x: segment.x2, y: segment.y2 },
      { color, ...stroke },
    )
  return [
    ...course.connectors.map(line(DOTTED)),
    ...course.broken.map(line(BROKEN)),
    ...course.slashes.map(({ x, y }) =>
      shape.line(
        { x: x - SLASH.across, y: y + SLASH.up },
        { x: x + SLASH.across, y: y - SLASH.up },
        { color, width: 1.5 },
      ),
    ),
  ]
}

/** A pale bar behind a marker: what the figure allows, to scale. */
export function intervalShape(
  low: Pixel,
  high: Pixel,
  place: number,
  palette: ChartPalette,
): Shape {
  const top = Math.min(low.y, high.y)
  const height = Math.max(1, Math.abs(low.y - high.y))
  const left = low.x - INTERVAL.width / 2
  const color = courseColor(place, palette)
  return shape.rect(left, top, INTERVAL.width, height, color, INTERVAL.opacity)
}

/** A point of a course: its marker with the sign of its hedge, a hatched span, or a capped bar. */
export function coursePointShapes(
  point: PlacedCoursePoint,
  place: number,
  sizes: TrendSizes,
  compact: boolean,
  palette: ChartPalette,
): Shape[] {
  const color = courseColor(place, palette)
  const { main, other } = COURSE_DOT[compact ? 'phone' : 'desk']
  const radius = point.main ? main : other
  if (point.span) return hatching(point.span, color, color, palette.paper)
  if (point.bar) return [cappedBar(point.bar, color, point.main ? 2.6 : 2)]
  // Every course is exactly as much at its base: no marker of one may hide the others.
  if (point.base) return [shape.disc(point, main, palette.ink)]
  return [
    ...whisker(point.bound, point, sizes.whisker * 0.8, point.main ? 3.4 : 2.6, color),
    courseMarker(place, point, radius, color),
  ]
}

/** A ring around the point that is being looked at. */
export function courseRing(point: PlacedCoursePoint, compact: boolean, ink: string): Shape {
  const { main, other } = COURSE_DOT[compact ? 'phone' : 'desk']
  const box = point.span ?? point.bar
  const stroke = { color: ink, width: 1.6 }
  if (!box) return shape.ring(point, (point.main ? main : other) + 5.5, stroke, 'none')
  const { left, right, top, bottom } = box
  return shape.path(`M${left - 4} ${top - 4}H${right + 4}V${bottom + 4}H${left - 4}Z`, stroke)
}
