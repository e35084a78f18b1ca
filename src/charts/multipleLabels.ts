import { timeOf } from '@/domain/calendar'
import type { Scale } from '@/wording/Scale'
import type { Box } from './Box'
import { bareFigureRuns } from './courseFigureRuns'
import type { CourseLabel, CoursePoint, PlacedCourse, PlacedCoursePoint } from './CoursesLayout'
import { DISPUTE_SIGN } from './disputeSign'
import { dotCandidates, spanCandidates } from './labelCandidates'
import type { MultipleSizes } from './multipleSizes'
import type { MultiplesInput, PlacedMultiple } from './MultiplesLayout'
import { placeLabels, type Candidate, type LabelWish } from './placeLabels'
import type { Pixel } from './shape'
import { runsWidth, type TextRun } from './TextRun'

/** Room a label may take over and under its plot, in pixels. */
const OVER = 14

interface Wished {
  readonly wish: LabelWish
  readonly runs: readonly TextRun[]
  /** Room the ≠ of a disputed figure takes before it. */
  readonly before: number
}

/** Is a point the figure of THEN, or of NOW? What both days resolve to is THEN's. */
export function sideOf(
  { main, time }: CoursePoint,
  { then }: Pick<MultiplesInput, 'then'>,
): 'then' | 'now' | undefined {
  if (!main) return undefined
  return time <= timeOf(then) ? 'then' : 'now'
}

function pointBox({ x, y, span, bar, main }: PlacedCoursePoint, sizes: MultipleSizes): Box {
  const room = (main ? sizes.main : sizes.other) + 1
  return span ?? bar ?? { left: x - room, right: x + room, top: y - room, bottom: y + room }
}

function wishesOf(
  { series, points }: PlacedCourse,
  input: MultiplesInput,
  scale: Scale,
  { number: size, main }: MultipleSizes,
): Wished[] {
  return points.flatMap((point, place) => {
    const side = sideOf(point, input)
    if (side === undefined || (point.base && input.measure !== 'value')) return []
    const color = input.palette[side]
    const runs = bareFigureRuns(point, series, input, scale, { size, color })
    const before = point.disputed ? DISPUTE_SIGN.room : 0
    const extent = { width: runsWidth(runs) + before, height: size * 0.95 }
    const box = point.span ?? point.bar
    const near = box ? spanCandidates(box, extent) : dotCandidates(point, main, extent)
    const candidates = [...near, ...farther(point, extent)]
    return [{ wish: { id: String(place), ...extent, candidates, always: true }, runs, before }]
  })
}

/** Places farther off, for a small plot that is full: to either side, at several heights. */
function farther(
  { x, y }: Pixel,
  { width, height }: { width: number; height: number },
): Candidate[] {
  const rows = [-4, -3, -2, -1, 1, 2, 3, 4]
  return rows.flatMap((row) =>
    [x - width - 10, x - width / 2, x + 10].map((left) => ({
      left,
      top: y - height / 2 + row * height,
      cost: 1.5 + Math.abs(row) * 0.5,
    })),
  )
}

/** The figures of THEN and NOW beside their marks, NOW's first. */
export function multipleLabels(
  { frame, course, thenX, nowX }: Pick<PlacedMultiple, 'frame' | 'course' | 'thenX' | 'nowX'>,
  input: MultiplesInput,
  scale: Scale,
  sizes: MultipleSizes,
): CourseLabel[] {
  const { left, right, top, bottom } = frame
  const wishes = wishesOf(course, input, scale, sizes).toReversed()
  const line = (x: number) => ({ x1: x, x2: x, y1: top, y2: bottom })
  const boxes = placeLabels(
    wishes.map(({ wish }) => wish),
    {
      left: left - 2,
      right: Math.min(right + 8, input.width),
      top: top - OVER,
      bottom: bottom - 2,
    },
    {
      boxes: course.points.map((point) => pointBox(point, sizes)),
      hairlines: [line(thenX), line(nowX)],
      connectors: [...course.connectors, ...course.broken],
    },
  )
  return wishes.flatMap(({ wish, runs, before }) => {
    const box = boxes.get(wish.id)
    if (!box) return []
    const baseline = box.top + sizes.number * 0.76
    const text = { runs, box, x: box.left + before, baseline, align: 'left' as const }
    if (before === 0) return [text]
    return [{ ...text, sign: { x: box.left, y: baseline - sizes.number * 0.3 } }]
  })
}
