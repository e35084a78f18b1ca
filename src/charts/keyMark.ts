import { timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import type { CoursePoint } from './CoursesLayout'

/**
 * Which point of a course stands with its name? That of NOW, as in the table; a later one would
 * pass for it, since its day is not there.
 * @param marks in time order
 */
export function keyMark<Mark extends Pick<CoursePoint, 'time'>>(
  marks: readonly Mark[],
  now: Day,
): Mark | undefined {
  return marks.findLast(({ time }) => time <= timeOf(now))
}
