import { keysHeight } from './courseKeySizes'
import type { CoursesInput } from './CoursesInput'
import { readCourses } from './frameCourses'

/** How high is a drawing whose plot is this high? On a phone the names stand over the plot. */
export function coursesHeight(input: CoursesInput): number {
  return Math.ceil(input.height + keysHeight(readCourses(input), input))
}
