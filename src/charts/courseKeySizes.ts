import { courseGapText } from '@/wording/courseGapText'
import type { CourseGap } from '@/domain/explore/courseOf'
import type { Series } from '@/domain/Series'
import { chartWords } from './chartWords'
import type { CoursesInput } from './CoursesInput'
import type { CoursePoint } from './CoursesLayout'
import { fitText } from './fitText'
import { keyMark } from './keyMark'
import { wrapText } from './wrapText'

/** Room beside the plot for the names of its courses, in pixels. */
const COLUMN = { share: 0.25, least: 176, most: 280 }

/** From the edge of the column to its words: the marker stands between. */
export const KEY_TEXT = 22
/** Size of a name, and from one line of it to the next. */
export const KEY_NAME = { size: 12.5, leading: 15.5 }
/** How many lines of a name at most. */
const NAME_LINES = { desk: 2, phone: 3 }
/** On a phone: room for the figure at the end of a name's line, and under each name. */
const FIGURE_ROOM = { value: 92, range: 146 }
const UNDER = 6

/** How wide is the column of names beside the plot? A phone has none. */
export function keysWidth(width: number, compact: boolean): number {
  if (compact) return 0
  return Math.round(Math.min(COLUMN.most, Math.max(COLUMN.least, width * COLUMN.share)))
}

/** How much room has a figure at the end of a name's line on a phone? A range needs more. */
export function keyFigureRoom({ measure }: CoursesInput): number {
  return measure === 'value' ? FIGURE_ROOM.value : FIGURE_ROOM.range
}

/** A line under the figure of a course: its name, why it is not drawn, or that it is disputed. */
export interface KeyLine {
  readonly text: string
  readonly part: 'name' | 'gap' | 'dispute'
}

interface Named {
  readonly series: Series
  readonly marks: readonly Pick<CoursePoint, 'disputed' | 'time'>[]
  readonly gap?: CourseGap
}

function nameLines(series: Series, input: CoursesInput): readonly string[] {
  const { width, compact, lang } = input
  const beside = compact ? keyFigureRoom(input) + 8 : 0
  const room = (compact ? width : keysWidth(width, compact)) - KEY_TEXT - beside
  const size = { width: room, height: KEY_NAME.leading * NAME_LINES[compact ? 'phone' : 'desk'] }
  return fitText(series.indicator.name[lang], 'strong', [KEY_NAME.size], size).lines
}

function gapLines(gap: CourseGap, input: CoursesInput): readonly string[] {
  const { width, compact, lang, measure, base, then } = input
  const room = (compact ? width : keysWidth(width, compact)) - KEY_TEXT
  const text = courseGapText(gap, measure, base ?? then, lang)
  return wrapText(text, { face: 'sans', size: KEY_NAME.size }, room)
}

/** Every line a course has beside its figure. */
export function keyLines({ series, marks, gap }: Named, input: CoursesInput): KeyLine[] {
  const part = (name: KeyLine['part']) => (text: string) => ({ text, part: name })
  return [
    ...nameLines(series, input).map(part('name')),
    ...(gap ? gapLines(gap, input).map(part('gap')) : []),
    ...(keyMark(marks, input.now)?.disputed
      ? [chartWords(input.lang).disputed].map(part('dispute'))
      : []),
  ]
}

/** Where each name of a phone's list begins, and where the list ends; nothing on a wide page. */
export function keyTops(courses: readonly Named[], input: CoursesInput): number[] {
  const tops = [2]
  for (const course of courses) {
    const height = keyLines(course, input).length * KEY_NAME.leading + UNDER
    tops.push((tops.at(-1) ?? 0) + height)
  }
  return tops
}

/** How high is the list of names over a phone's plot? */
export function keysHeight(courses: readonly Named[], input: CoursesInput): number {
  return input.compact ? (keyTops(courses, input).at(-1) ?? 0) : 0
}
