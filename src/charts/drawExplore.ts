import { coursesHeight } from './coursesHeight'
import type { CoursesInput } from './CoursesInput'
import { coursesOption } from './coursesOption'
import type { ExploreContent, ExploreDrawing, ExploreRoom } from './ExploreContent'
import { isCompact } from './isCompact'
import { layOutCourses } from './layOutCourses'
import { layOutMultiples } from './layOutMultiples'
import { layOutPairs } from './layOutPairs'
import { multiplesOption } from './multiplesOption'
import { nearestBand, nearestPlace } from './nearestPlace'
import { pairsOption } from './pairsOption'
import type { PairsInput } from './PairsInput'

/** The whole input of a trend of some rows in a room. */
export function coursesIn(content: ExploreContent, room: ExploreRoom): CoursesInput {
  const { rows, way, base, lang, then, now, unitOf, milestones = [], axis } = content
  const input: CoursesInput = {
    series: rows.map(({ series }) => series),
    unitOf,
    lang,
    then,
    now,
    measure: way.measure,
    scale: way.scale,
    milestones,
    ...room,
    compact: isCompact(room.width),
    ...(base !== undefined && { base }),
    ...(axis !== undefined && { axis }),
  }
  return { ...input, height: coursesHeight(input) }
}

function drawTrend(content: ExploreContent, room: ExploreRoom): ExploreDrawing {
  const input = coursesIn(content, room)
  const layout = layOutCourses(input)
  const points = layout.courses.flatMap((course) => course.points)
  return {
    height: input.height,
    ...(layout.note !== undefined && { note: layout.note }),
    optionFor: (active) =>
      coursesOption({ ...input, ...(active !== undefined && { active }) }, layout),
    nearest: (x, y) => nearestPlace(points, { x, y }),
  }
}

function drawMultiples(content: ExploreContent, room: ExploreRoom): ExploreDrawing {
  const { height: _, milestones: __, axis: ___, ...input } = coursesIn(content, room)
  const layout = layOutMultiples(input)
  const points = layout.multiples.flatMap(({ course }) => course.points)
  return {
    height: layout.height,
    note: layout.note,
    optionFor: (active) =>
      multiplesOption({ ...input, ...(active !== undefined && { active }) }, layout),
    nearest: (x, y) => nearestPlace(points, { x, y }),
  }
}

function drawPairs(content: ExploreContent, { width, palette }: ExploreRoom): ExploreDrawing {
  const { rows, unitOf, lang } = content
  const input: PairsInput = { rows, unitOf, lang, palette, width, compact: isCompact(width) }
  const layout = layOutPairs(input)
  const placed = [...layout.groups.flatMap(({ pairs }) => pairs), ...(layout.unplaced?.rows ?? [])]
  return {
    height: layout.height,
    note: layout.note,
    optionFor: (active) => {
      const row = active === undefined ? undefined : placed[active]?.row
      return pairsOption({ ...input, ...(row && { active: row }) }, layout)
    },
    nearest: (_, y) => nearestBand(placed, y),
  }
}

const DRAW = { pairs: drawPairs, trend: drawTrend, multiples: drawMultiples }

/** Some rows drawn for a room, in the way that was chosen. */
export function drawExplore(content: ExploreContent, room: ExploreRoom): ExploreDrawing {
  return DRAW[content.way.chart](content, room)
}
