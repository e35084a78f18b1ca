import { middleOfBox } from './Box'
import { courseLines } from './courseLines'
import { pointExtent } from './coursePoints'
import type { CoursePoint, PlacedCourse, PlacedCoursePoint } from './CoursesLayout'
import type { ReadCourse } from './frameCourses'
import { spanBox } from './spanBox'
import type { TrendFrame } from './TrendFrame'
import { isBar } from './TrendPoint'

/** Half the width of a capped bar, in pixels. */
const CAP = 6

/** A disputed point is a span as wide as its days, a stated interval a capped bar, else a dot. */
function placePoint(
  point: CoursePoint,
  { x, y }: TrendFrame,
  narrowest: number,
): PlacedCoursePoint {
  const { low, high } = pointExtent(point)
  const [one, other] = [y(low), y(high)]
  if (point.disputed) {
    const span = spanBox([x(point.startTime), x(point.time)], [one, other], narrowest)
    return { ...point, ...middleOfBox(span), span }
  }
  const at = { x: x(point.time), y: y(point.value) }
  if (!isBar(point)) return { ...point, ...at }
  const [top, bottom] = [Math.min(one, other), Math.max(one, other)]
  const bar = { left: at.x - CAP, right: at.x + CAP, top, bottom }
  return { ...point, ...middleOfBox(bar), bar }
}

/** Where do the points of a course stand on a frame, and what joins them? */
export function placeCourse(
  course: ReadCourse,
  frame: TrendFrame,
  narrowest: number,
): PlacedCourse {
  const { place, series, marks, gap } = course
  const points = marks.map((point) => placePoint(point, frame, narrowest))
  const lines = courseLines(series.indicator, points)
  return { place, series, points, ...lines, ...(gap !== undefined && { gap }) }
}
