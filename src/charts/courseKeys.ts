import type { Scale } from '@/wording/Scale'
import { apart } from './apart'
import type { CoursePoint, CourseKey } from './CoursesLayout'
import { courseFigureRuns } from './courseFigureRuns'
import { keyMark } from './keyMark'
import {
  KEY_NAME,
  KEY_TEXT,
  keyFigureRoom,
  keyLines,
  keysWidth,
  keyTops,
  type KeyLine,
} from './courseKeySizes'
import type { CoursesInput } from './CoursesInput'
import type { ReadCourse } from './frameCourses'
import { DISPUTE_SIGN } from './disputeSign'
import type { PlacedText } from './PlacedText'
import type { Pixel } from './shape'
import { runsWidth, type TextRun } from './TextRun'
import type { TrendFrame } from './TrendFrame'

/** From the edge of the plot to a marker, and from the middle of it to its words. */
const MARKER = { beside: 10, phone: 8 }
/** Height of the line with a figure, and room under a block, in pixels. */
const FIGURE = { size: 17, line: 21 }
const APART = 9
/** A figure is never set smaller than this; some letters are wider than the tables say. */
const SMALLEST = 11
const SPARE = 1.04
/** A point farther from the edge of the plot has no leader: it would look like a course. */
const NEAR = 60
/** A leader shorter than this says nothing. */
const SHORTEST = 6

/** The lines of a course from a height down, and the ≠ before "tranh chấp". */
function placeLines(
  lines: readonly KeyLine[],
  x: number,
  top: number,
  missing: boolean,
  { palette }: CoursesInput,
): Pick<CourseKey, 'texts' | 'sign'> {
  const { size, leading } = KEY_NAME
  const baseline = (place: number) => top + (place + 0.75) * leading
  const dispute = lines.findIndex(({ part }) => part === 'dispute')
  const sign = dispute < 0 ? undefined : { x, y: baseline(dispute) - size * 0.35 }
  const texts = lines.map(({ text, part }, place): PlacedText => {
    const face = part === 'name' ? 'strong' : 'sans'
    const color = missing ? palette.ink3 : part === 'name' ? palette.ink : palette.ink2
    const left = part === 'dispute' ? x + DISPUTE_SIGN.room : x
    const run: TextRun = { text, face, size, color }
    return { runs: [run], x: left, baseline: baseline(place), align: 'left' }
  })
  return { texts, ...(sign && { sign }) }
}

/** The figure, smaller where a range of it would have no room. */
function fittedFigure(
  shown: CoursePoint,
  { series }: ReadCourse,
  input: CoursesInput,
  scale: Scale,
  most: number,
  room: number,
): TextRun[] {
  const color = input.palette.ink
  const runs = courseFigureRuns(shown, series, input, scale, { size: most, color })
  const size = Math.max(SMALLEST, Math.min(most, (most * room) / (runsWidth(runs) * SPARE)))
  return size === most ? runs : courseFigureRuns(shown, series, input, scale, { size, color })
}

/** A name and its figure beside the plot, before their height is known. */
interface Block {
  readonly course: ReadCourse
  readonly figure: readonly TextRun[]
  readonly lines: readonly KeyLine[]
  readonly height: number
  readonly wish: number
}

function blockOf(course: ReadCourse, frame: TrendFrame, input: CoursesInput, scale: Scale): Block {
  const shown = keyMark(course.marks, input.now)
  const room = keysWidth(input.width, false) - KEY_TEXT
  const figure = shown ? fittedFigure(shown, course, input, scale, FIGURE.size, room) : []
  const lines = keyLines(course, input)
  const height = (shown ? FIGURE.line : 0) + lines.length * KEY_NAME.leading + APART
  const y = shown ? frame.y(shown.value) : frame.bottom
  return { course, figure, lines, height, wish: y - FIGURE.line / 2 }
}

function placed(
  { course, figure, lines }: Block,
  top: number,
  frame: TrendFrame,
  input: CoursesInput,
): CourseKey {
  const shown = keyMark(course.marks, input.now)
  const marker: Pixel = { x: frame.right + MARKER.beside, y: top + FIGURE.line / 2 - 1 }
  const x = frame.right + KEY_TEXT
  const baseline = top + FIGURE.line * 0.76
  const missing = course.gap !== undefined
  const under = placeLines(lines, x, top + (shown ? FIGURE.line : 0), missing, input)
  const key = { place: course.place, marker, missing, ...under }
  if (!shown) return key
  const end = { x: frame.x(shown.time) + 10, y: frame.y(shown.value) }
  const moved = Math.hypot(marker.x - end.x, marker.y - end.y) > SHORTEST + MARKER.beside * 2
  const near = frame.right - end.x < NEAR && Math.abs(marker.y - end.y) > SHORTEST
  const leader = { x1: end.x, y1: end.y, x2: marker.x - 9, y2: marker.y }
  const texts = [{ runs: figure, x, baseline, align: 'left' as const }, ...under.texts]
  return { ...key, texts, ...(moved && near && { leader }) }
}

/** Beside the plot, each at the height of its figure as nearly as there is room. */
function besidePlot(
  courses: readonly ReadCourse[],
  frame: TrendFrame,
  input: CoursesInput,
  scale: Scale,
): CourseKey[] {
  const blocks = courses
    .map((course) => blockOf(course, frame, input, scale))
    .toSorted((one, other) => one.wish - other.wish)
  const tops = apart(blocks, 0, frame.bottom + APART)
  return blocks.map((block, place) => placed(block, tops[place] ?? 0, frame, input))
}

/** Over a phone's plot, one under the other, the figure at the end of the line. */
function overPlot(courses: readonly ReadCourse[], input: CoursesInput, scale: Scale): CourseKey[] {
  const tops = keyTops(courses, input)
  return courses.map((course, place) => {
    const top = tops[place] ?? 0
    const shown = keyMark(course.marks, input.now)
    const figure = shown ? fittedFigure(shown, course, input, scale, 15, keyFigureRoom(input)) : []
    const end: PlacedText = {
      runs: figure,
      x: input.width,
      baseline: top + KEY_NAME.leading * 0.8,
      align: 'right',
    }
    const missing = course.gap !== undefined
    const under = placeLines(keyLines(course, input), KEY_TEXT, top, missing, input)
    return {
      ...under,
      place: course.place,
      marker: { x: MARKER.phone, y: top + KEY_NAME.leading / 2 },
      texts: shown ? [...under.texts, end] : under.texts,
      missing,
    }
  })
}

/** Where do the names of the courses stand, each with its marker and its figure of NOW? */
export function courseKeys(
  courses: readonly ReadCourse[],
  frame: TrendFrame,
  input: CoursesInput,
  scale: Scale,
): CourseKey[] {
  return input.compact ? overPlot(courses, input, scale) : besidePlot(courses, frame, input, scale)
}
