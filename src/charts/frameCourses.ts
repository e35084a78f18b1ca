import { firstDay, timeOf } from '@/domain/calendar'
import { courseOf, type Course } from '@/domain/explore/courseOf'
import { hull } from '@/domain/intervals'
import type { Interval } from '@/domain/Interval'
import type { Day } from '@/domain/Moment'
import { sole } from '@/domain/sole'
import { courseAxis, type CourseMeaning } from './courseAxis'
import { coursePoints, pointExtent } from './coursePoints'
import type { CoursesInput } from './CoursesInput'
import type { CoursePoint } from './CoursesLayout'
import { keysHeight, keysWidth } from './courseKeySizes'
import { milestoneStaircase, type MilestoneMark } from './milestoneStaircase'
import { timeScale, type TimeScale } from './timeScale'
import { pixelOf, type TrendFrame } from './TrendFrame'
import { trendSizes } from './trendSizes'

/** A course with its points as they are drawn, and its place among the rows. */
export interface ReadCourse extends Course {
  readonly place: number
  readonly marks: readonly CoursePoint[]
}

/** What several courses show, and the axes that hold all of it. */
export interface FramedCourses {
  readonly frame: TrendFrame
  /** Height of the list of names over a phone's plot. */
  readonly head: number
  readonly courses: readonly ReadCourse[]
  readonly milestones: readonly MilestoneMark[]
  readonly meaning: CourseMeaning
}

/** Room under the baseline for the dates, and beside the last mark, in pixels. */
const FOOT = 32
const AFTER = { desk: 26, phone: 64 }
/** Most of the height that milestone labels may take. */
const STAIRCASE = 0.18

/** The day changes are counted from. */
export function countedFrom({ base, then }: Pick<CoursesInput, 'base' | 'then'>): Day {
  return base ?? then
}

/** What decides which points a course has. */
type Read = Pick<CoursesInput, 'series' | 'then' | 'now' | 'measure' | 'scale' | 'base'>

/** Every course as its measure reads it. */
export function readCourses(input: Read): ReadCourse[] {
  return input.series.map((series, place) => {
    const course = courseOf(series, input.measure, countedFrom(input))
    const marks = coursePoints(course, input)
    const shown = input.scale === 'log' ? marks.filter(({ interval }) => interval.low > 0) : marks
    return { ...course, place, marks: shown }
  })
}

function meaningOf({ series, unitOf, measure, scale, lang }: CoursesInput): CourseMeaning {
  const unit = sole(series.map(({ indicator }) => unitOf(indicator)))
  const kind = series[0]?.indicator.kind ?? 'stock'
  return { kind, measure, scale, unit, lang }
}

/** Every value some points allow; some length where there are none. */
export function rangeOf(marks: readonly CoursePoint[]): Interval {
  return marks.length > 0 ? hull(marks.map(pointExtent)) : { low: 0, high: 1 }
}

/** Are the figures whole things, that no gridline may cut? Places, and counts nobody rounded. */
function isWhole({ series }: CoursesInput): boolean {
  return series.every(
    ({ indicator: { kind }, points }) =>
      kind === 'rank' || (kind === 'stock' && points.every(({ lead }) => lead.step === 0)),
  )
}

/** Milestones while there were figures; before and after them a hairline explains nothing. */
function staircase(
  input: CoursesInput,
  times: readonly number[],
  x: TimeScale,
  width: number,
): MilestoneMark[] {
  const { milestones, height, compact, lang, palette, then, now } = input
  const sizes = trendSizes(compact)
  const most = Math.min(sizes.milestones, Math.floor((height * STAIRCASE) / sizes.milestoneLine))
  const during = milestones.filter(({ when }) => {
    const time = timeOf(firstDay(when))
    const within = time >= Math.min(...times) && time <= Math.max(...times)
    return within && when !== then && when !== now
  })
  return milestoneStaircase(during, x, most, { lang, palette, sizes, width, compact })
}

/** Where do the axes of several courses stand? Enough for handles over their time axis. */
export function frameCourses(input: CoursesInput): FramedCourses {
  const { width, height, compact, then, now } = input
  const sizes = trendSizes(compact)
  const courses = readCourses(input)
  const marks = courses.flatMap((course) => course.marks)
  const meaning = meaningOf(input)
  const right = width - keysWidth(width, compact)
  const figureTimes = marks.flatMap(({ startTime, time }) => [startTime, time])
  const times = [...figureTimes, timeOf(then), timeOf(now)]
  const scale = timeScale(times, right, sizes.left, compact ? AFTER.phone : AFTER.desk)
  const milestones = staircase(input, figureTimes, scale, right)
  const head = keysHeight(courses, input)
  const top = head + milestones.length * sizes.milestoneLine + sizes.whisker
  const bottom = height - FOOT
  const most = Math.max(2, Math.min(7, Math.floor((bottom - top) / sizes.gridSpacing)))
  const axis = courseAxis(rangeOf(marks), meaning, most, isWhole(input))
  const y = (value: number) => pixelOf(value, axis, top, bottom)
  const { startTime, endTime, x } = scale
  const frame = { width, height, left: 0, right, top, bottom, startTime, endTime, axis, x, y }
  return { frame, head, courses, milestones, meaning }
}
