import { timeOf } from '@/domain/calendar'
import type { Series } from '@/domain/Series'
import type { Scale } from '@/wording/Scale'
import type { Box } from './Box'
import { bareFigureRuns } from './courseFigureRuns'
import type { CourseLabel, CoursePoint, PlacedCoursePoint } from './CoursesLayout'
import { DISPUTE_SIGN } from './disputeSign'
import { multipleCandidates } from './multipleCandidates'
import type { MultipleSizes } from './multipleSizes'
import type { MultiplesInput, PlacedMultiple } from './MultiplesLayout'
import { placeLabels, type LabelWish } from './placeLabels'
import { runsWidth, type TextRun } from './TextRun'
import { whiskerReach } from './whiskerReach'

/** Room a label may take over its plot, and beside it where another chart is not, in pixels. */
const OVER = 20
const BESIDE = 8
/** How far the lines of the two days reach over a plot. */
export const LINE_OVER = 10
/** Room kept free on either side of a label: a line does not break for what is that far away. */
const AIR = 3

/** A small chart before its figures are written on it. */
type Unlabelled = Pick<PlacedMultiple, 'frame' | 'course' | 'thenX' | 'nowX'>

interface Figure {
  readonly runs: readonly TextRun[]
  /** Room the ≠ of a disputed figure takes before it. */
  readonly before: number
  readonly width: number
}

interface Wished extends Figure {
  readonly wish: LabelWish
}

/** Is a point the figure of THEN, or of NOW? What both days resolve to is THEN's. */
export function sideOf(
  { main, time }: CoursePoint,
  { then }: Pick<MultiplesInput, 'then'>,
): 'then' | 'now' | undefined {
  if (!main) return undefined
  return time <= timeOf(then) ? 'then' : 'now'
}

/** What is written beside a point, and whose it is; nothing beside all but THEN's and NOW's. */
export function multipleFigure(
  point: CoursePoint,
  series: Series,
  input: MultiplesInput,
  scale: Scale,
  size: number,
): (Figure & { readonly side: 'then' | 'now' }) | undefined {
  const side = sideOf(point, input)
  if (side === undefined || (point.base && input.measure !== 'value')) return undefined
  const color = input.palette[side]
  const runs = bareFigureRuns(point, series, input, scale, { size, color })
  const before = point.disputed ? DISPUTE_SIGN.room : 0
  return { side, runs, before, width: runsWidth(runs) + before }
}

/** A dot, a span or a bar with nothing around it. */
function markBox({ x, y, span, bar, main }: PlacedCoursePoint, sizes: MultipleSizes): Box {
  const room = (main ? sizes.main : sizes.other) + 1
  return span ?? bar ?? { left: x - room, right: x + room, top: y - room, bottom: y + room }
}

/** What a label must not lie on: the mark, and the sign of its hedge. */
function pointBoxes(point: PlacedCoursePoint, sizes: MultipleSizes): Box[] {
  const { x, y, span, bar, bound, main } = point
  const mark = markBox(point, sizes)
  if (!main || span || bar) return [mark]
  const [up, down] = whiskerReach(bound, sizes.whisker)
  return [mark, { left: x - 2, right: x + 2, top: y - up, bottom: y + down }]
}

function wishesOf(
  { frame, course: { series, points }, thenX, nowX }: Unlabelled,
  input: MultiplesInput,
  scale: Scale,
  sizes: MultipleSizes,
): Wished[] {
  return points.flatMap((point, place) => {
    const figure = multipleFigure(point, series, input, scale, sizes.number)
    if (!figure) return []
    // With its room: so wide a label is beside a line, not at it.
    const extent = { width: figure.width + 2 * AIR, height: sizes.number * 0.95 }
    const mark = markBox(point, sizes)
    const labelled = { mark, side: figure.side, plot: frame, thenX, nowX }
    const candidates = multipleCandidates(labelled, extent)
    return [{ ...figure, wish: { id: String(place), ...extent, candidates, always: true } }]
  })
}

/** The figures of THEN and NOW beside their marks, NOW's first. */
export function multipleLabels(
  chart: Unlabelled,
  input: MultiplesInput,
  scale: Scale,
  sizes: MultipleSizes,
): CourseLabel[] {
  const { frame, course, thenX, nowX } = chart
  const { left, right, top, bottom } = frame
  const wishes = wishesOf(chart, input, scale, sizes).toReversed()
  // What stands over the plot stands over its lines.
  const line = (x: number) => ({ x1: x, x2: x, y1: top, y2: bottom })
  const boxes = placeLabels(
    wishes.map(({ wish }) => wish),
    {
      left: left - AIR,
      right: Math.min(right + BESIDE, input.width) + AIR,
      top: top - OVER,
      bottom: bottom - 2,
    },
    {
      boxes: course.points.flatMap((point) => pointBoxes(point, sizes)),
      hairlines: [line(thenX), line(nowX)],
      connectors: [...course.connectors, ...course.broken],
    },
  )
  return wishes.flatMap(({ wish, runs, before }) => {
    const room = boxes.get(wish.id)
    if (!room) return []
    const box = { ...room, left: room.left + AIR, right: room.right - AIR }
    const baseline = box.top + sizes.number * 0.76
    const text = { runs, box, x: box.left + before, baseline, align: 'left' as const }
    if (before === 0) return [text]
    return [{ ...text, sign: { x: box.left, y: baseline - sizes.number * 0.3 } }]
  })
}
