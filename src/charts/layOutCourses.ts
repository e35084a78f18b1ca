import { timeOf } from '@/domain/calendar'
import { baseNoteText } from '@/wording/baseNoteText'
import { chartWords } from './chartWords'
import { chosenDays } from './chosenDays'
import {
  baselineOf,
  courseAxisTexts,
  courseAxisValue,
  courseScale,
  figureScale,
} from './courseAxis'
import { courseKeys } from './courseKeys'
import { courseLabels, type Unlabelled } from './courseLabels'
import type { CoursesInput } from './CoursesInput'
import type { CoursesLayout } from './CoursesLayout'
import { countedFrom, frameCourses, type FramedCourses } from './frameCourses'
import { placeCourse } from './placeCourse'
import { timeTexts } from './timeTexts'
import type { TrendFrame } from './TrendFrame'
import { trendSizes } from './trendSizes'

/** What must be said of the axis: what it counts from, how it runs, where it starts. */
function noteOf({ frame: { axis }, meaning }: FramedCourses, input: CoursesInput) {
  const { measure, lang } = input
  const words = chartWords(lang)
  const scale = courseScale({ low: axis.low, high: axis.low }, meaning)
  const startsHigher = measure === 'value' && !axis.inverse && axis.low !== 0
  const notes = [
    ...(measure === 'value' ? [] : [baseNoteText(measure, countedFrom(input), lang)]),
    ...(axis.log ? [words.log] : []),
    ...(axis.inverse ? [words.inverted] : []),
    ...(startsHigher || (measure === 'index' && axis.low !== 0)
      ? [words.startsAt(courseAxisValue(axis.low, scale, meaning))]
      : []),
  ]
  return notes.length === 0 ? undefined : notes.join(' ')
}

function dayMarks(input: CoursesInput, { right, x }: TrendFrame) {
  const { then, now, lang, palette, compact, axis } = input
  const size = trendSizes(compact).axisText
  const line = (side: 'then' | 'now') => {
    const time = timeOf(input[side])
    return { side, time, x: x(time) }
  }
  const labels = chosenDays({ then, now, lang, palette, size }, right, x)
  return { dayLines: [line('then'), line('now')], dayLabels: axis === 'handles' ? [] : labels }
}

/**
 * Where does everything on a drawing of several courses stand? In pixels, from the input alone:
 * the option draws it, and the page uses it for handles, for the nearest point and for the note.
 */
export function layOutCourses(input: CoursesInput): CoursesLayout {
  const sizes = trendSizes(input.compact)
  const framed = frameCourses(input)
  const { frame, head, milestones, meaning } = framed
  const courses = framed.courses.map((course) => placeCourse(course, frame, sizes.span))
  const tickTexts = courseAxisTexts(frame.axis, meaning)
  const days = dayMarks(input, frame)
  const drawing: Unlabelled = { frame, head, sizes, courses, milestones, tickTexts, ...days }
  const scale = figureScale(frame.axis, meaning)
  const note = noteOf(framed, input)
  const baseline = baselineOf(input.measure)
  return {
    ...drawing,
    keys: courseKeys(framed.courses, frame, input, scale),
    labels: courseLabels(drawing, input, scale),
    timeTicks: timeTexts(frame, sizes, days.dayLabels, input.lang),
    dayLabels: days.dayLabels,
    figureTimes: [...new Set(courses.flatMap(({ points }) => points.map(({ time }) => time)))],
    ...(baseline !== undefined && { baseline }),
    ...(note !== undefined && { note }),
  }
}
