import type { CoursesInput } from './CoursesInput'
import type { CourseLabel, PlacedCourse } from './CoursesLayout'
import type { MultipleSizes } from './multipleSizes'
import type { PlacedText } from './PlacedText'
import type { TrendFrame } from './TrendFrame'
import type { TimeText } from './TrendLayout'

/** Everything a drawing of small multiples depends on; its height follows from the rows. */
export type MultiplesInput = Omit<CoursesInput, 'height' | 'milestones' | 'axis'>

/** One small chart, placed. */
export interface PlacedMultiple {
  /** Upper edge, where its rule is. */
  readonly top: number
  /** Its plot, in pixels of the whole drawing. */
  readonly frame: TrendFrame
  readonly course: PlacedCourse
  /** Its name with what it counts; why there is nothing to draw. */
  readonly texts: readonly PlacedText[]
  readonly labels: readonly CourseLabel[]
  readonly timeTicks: readonly TimeText[]
  readonly thenX: number
  readonly nowX: number
}

/** Everything on a drawing of small multiples, placed. */
export interface MultiplesLayout {
  readonly sizes: MultipleSizes
  readonly height: number
  readonly multiples: readonly PlacedMultiple[]
  /** The line of the base: 100, or no change. */
  readonly baseline?: number
  /** How they are read, in words. */
  readonly note: string
}
