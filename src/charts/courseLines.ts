import { connects } from '@/domain/comparable'
import type { Indicator } from '@/domain/Indicator'
import { brokenLine } from './brokenLine'
import type { PlacedCourse, PlacedCoursePoint } from './CoursesLayout'
import type { Segment } from './Segment'

type Lines = Pick<PlacedCourse, 'connectors' | 'broken' | 'slashes'>

function isDot({ span, bar }: PlacedCoursePoint): boolean {
  return span === undefined && bar === undefined
}

/**
 * What joins the points of a course? Dots between figures that compare; a line broken by a stroke
 * where they do not; nothing at a dispute or a stated interval.
 */
export function courseLines(indicator: Indicator, points: readonly PlacedCoursePoint[]): Lines {
  const pairs = points.flatMap((to, place) => {
    const from = points[place - 1]
    if (from === undefined || !isDot(from) || !isDot(to)) return []
    const line: Segment = { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
    return [{ line, joined: connects(indicator, from.point, to.point) }]
  })
  const breaks = pairs.filter(({ joined }) => !joined).map(({ line }) => brokenLine(line))
  return {
    connectors: pairs.filter(({ joined }) => joined).map(({ line }) => line),
    broken: breaks.flatMap(({ halves }) => halves),
    slashes: breaks.map(({ slash }) => slash),
  }
}
