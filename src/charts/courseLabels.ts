import type { Scale } from '@/wording/Scale'
import type { Box } from './Box'
import { courseFigureRuns } from './courseFigureRuns'
import type { CoursesInput } from './CoursesInput'
import type { CourseLabel, CoursesLayout, PlacedCourse, PlacedCoursePoint } from './CoursesLayout'
import { chartWords } from './chartWords'
import { DISPUTE_SIGN } from './disputeSign'
import { keyMark } from './keyMark'
import { dotCandidates, spanCandidates } from './labelCandidates'
import { placeLabels, type LabelWish, type Obstacles } from './placeLabels'
import { runsWidth, type TextRun } from './TextRun'
import { textWidth } from './textWidth'
import { whiskerReach } from './whiskerReach'

/** What is known of a drawing before its figures are written on it. */
export type Unlabelled = Pick<
  CoursesLayout,
  'frame' | 'sizes' | 'head' | 'courses' | 'milestones' | 'tickTexts' | 'dayLines'
>

/** How large the markers are, in pixels. */
export const COURSE_DOT = { desk: { main: 6.5, other: 4.5 }, phone: { main: 5.5, other: 3.5 } }

/** Between a disputed figure and its ≠, in pixels. */
const SIGN_GAP = 7

interface Wished {
  readonly wish: LabelWish
  readonly runs: readonly TextRun[]
  /** From the left edge to the ≠ of a disputed figure. */
  readonly sign?: number
}

function pointBoxes(point: PlacedCoursePoint, radius: number, whisker: number): Box[] {
  const { x, y, span, bar, bound } = point
  if (span ?? bar) return [span ?? bar].filter((box) => box !== undefined)
  const room = radius * 1.35
  const dot = { left: x - room, right: x + room, top: y - room, bottom: y + room }
  const [up, down] = whiskerReach(bound, whisker)
  return up + down > 0 ? [dot, { left: x - 2, right: x + 2, top: y - up, bottom: y + down }] : [dot]
}

function tickBoxes({ frame, sizes, tickTexts }: Unlabelled): Box[] {
  return frame.axis.ticks.map((tick, place) => ({
    left: 0,
    right: textWidth(tickTexts[place] ?? '', 'serif', sizes.axisText) + 2,
    top: frame.y(tick) - sizes.axisText - 5,
    bottom: frame.y(tick) - 2,
  }))
}

function milestoneBoxes({ milestones, sizes, head }: Unlabelled): Box[] {
  return milestones.map(({ runs, textX, align, line }) => {
    const width = runsWidth(runs)
    const left = align === 'right' ? textX - width : textX
    const top = head + line * sizes.milestoneLine
    return { left, right: left + width, top, bottom: top + sizes.milestoneText * 1.4 }
  })
}

function obstaclesOf(drawing: Unlabelled, compact: boolean): Obstacles {
  const { frame, sizes, head, courses, milestones, dayLines } = drawing
  const { main, other } = COURSE_DOT[compact ? 'phone' : 'desk']
  const line = (x: number, top: number) => ({ x1: x, x2: x, y1: top, y2: frame.bottom })
  return {
    boxes: [
      ...courses.flatMap(({ points }) =>
        points.flatMap((point) => pointBoxes(point, point.main ? main : other, sizes.whisker)),
      ),
      ...tickBoxes(drawing),
      ...milestoneBoxes(drawing),
    ],
    hairlines: [
      ...milestones.map((mark) => line(mark.x, head + mark.line * sizes.milestoneLine)),
      ...dayLines.map(({ x }) => line(x, frame.top)),
    ],
    connectors: courses.flatMap(({ connectors, broken }) => [...connectors, ...broken]),
  }
}

/** "tranh chấp" after a figure, past the ≠ between them. */
function disputedRun(size: number, { lang, palette }: CoursesInput): TextRun {
  const gap = SIGN_GAP + DISPUTE_SIGN.room
  return {
    text: chartWords(lang).disputed,
    face: 'sans',
    size: size * 0.8,
    color: palette.ink2,
    gap,
  }
}

/** The figures of THEN and NOW, of each course, but for the one that stands with its name. */
function wishesOf(
  { place, series, points }: PlacedCourse,
  input: CoursesInput,
  scale: Scale,
  size: number,
): Wished[] {
  const { main } = COURSE_DOT[input.compact ? 'phone' : 'desk']
  const named = keyMark(points, input.now)
  return points.flatMap((point, index) => {
    if (!point.main || point.base || point === named) return []
    const setting = { size, color: input.palette.ink }
    const figure = courseFigureRuns(point, series, input, scale, setting)
    const sign = point.disputed ? runsWidth(figure) + SIGN_GAP : undefined
    const runs = sign === undefined ? figure : [...figure, disputedRun(size, input)]
    const extent = { width: runsWidth(runs), height: size * 0.95 }
    const box = point.span ?? point.bar
    const candidates = box ? spanCandidates(box, extent) : dotCandidates(point, main, extent)
    const wish = { id: `${place}-${index}`, ...extent, candidates, always: false }
    return [{ wish, runs, ...(sign !== undefined && { sign }) }]
  })
}

/** Which figures are written beside their points, and where? Only those that find a free place. */
export function courseLabels(
  drawing: Unlabelled,
  input: CoursesInput,
  scale: Scale,
): CourseLabel[] {
  const { frame, sizes, courses } = drawing
  const size = sizes.number - 3
  const wishes = courses.flatMap((course) => wishesOf(course, input, scale, size))
  const canvas = {
    left: 0,
    top: frame.top - sizes.whisker,
    right: frame.right,
    bottom: frame.bottom - 1,
  }
  const boxes = placeLabels(
    wishes.map(({ wish }) => wish),
    canvas,
    obstaclesOf(drawing, input.compact),
  )
  return wishes.flatMap(({ wish, runs, sign }) => {
    const box = boxes.get(wish.id)
    if (!box) return []
    const baseline = box.top + size * 0.76
    const at = sign === undefined ? undefined : { x: box.left + sign, y: baseline - size * 0.3 }
    const text = { runs, box, x: box.left, baseline, align: 'left' as const }
    return [{ ...text, ...(at && { sign: at }) }]
  })
}
