import type { CourseGap } from '@/domain/explore/courseOf'
import type { Interval } from '@/domain/Interval'
import type { Bound } from '@/domain/Claim'
import type { Point, Series } from '@/domain/Series'
import type { Box } from './Box'
import type { MilestoneMark } from './milestoneStaircase'
import type { PlacedText } from './PlacedText'
import type { Segment } from './Segment'
import type { Pixel } from './shape'
import type { TrendFrame } from './TrendFrame'
import type { DayLabel, TimeText } from './TrendLayout'
import type { TrendSizes } from './trendSizes'

/** A point of a course as its measure reads it, before it has a place. */
export interface CoursePoint {
  readonly point: Point
  readonly startTime: number
  readonly time: number
  readonly value: number
  readonly interval: Interval
  /** The hedge its whisker stands for; none at a base, which is exact. */
  readonly bound: Bound
  /** The figure of THEN or of NOW: drawn larger, and labelled. */
  readonly main: boolean
  /** The base itself: exactly 100, or no change. */
  readonly base: boolean
  readonly disputed: boolean
}

export interface PlacedCoursePoint extends CoursePoint, Pixel {
  /** The hatched span of a disputed point; the capped bar of a stated interval. */
  readonly span?: Box
  readonly bar?: Box
}

/** A course with its place among the rows, which gives it its colour and marker. */
export interface PlacedCourse {
  readonly place: number
  readonly series: Series
  readonly points: readonly PlacedCoursePoint[]
  /** Dotted lines between figures that compare; the halves of broken ones, and their strokes. */
  readonly connectors: readonly Segment[]
  readonly broken: readonly Segment[]
  readonly slashes: readonly Pixel[]
  /** Why there is nothing to draw. */
  readonly gap?: CourseGap
}

/** A course's name with its last figure, beside the plot or over it. */
export interface CourseKey {
  readonly place: number
  /** Middle of its marker. */
  readonly marker: Pixel
  readonly texts: readonly PlacedText[]
  /** From the last point to a name that had to move; absent where it stands beside it. */
  readonly leader?: Segment
  /** ≠ before "tranh chấp": its left end at mid-height. */
  readonly sign?: Pixel
  readonly missing: boolean
}

/** A figure written beside its point. */
export interface CourseLabel extends PlacedText {
  /** ≠ after a disputed figure: its left end at mid-height. */
  readonly sign?: Pixel
  readonly box: Box
}

/** Everything on a drawing of several courses, placed. */
export interface CoursesLayout {
  readonly frame: TrendFrame
  readonly sizes: TrendSizes
  /** Height of the list of names over a phone's plot. */
  readonly head: number
  readonly courses: readonly PlacedCourse[]
  readonly keys: readonly CourseKey[]
  readonly labels: readonly CourseLabel[]
  readonly milestones: readonly MilestoneMark[]
  readonly tickTexts: readonly string[]
  readonly timeTicks: readonly TimeText[]
  /** THEN's and NOW's lines, and their dates where no handles say them. */
  readonly dayLines: readonly {
    readonly side: 'then' | 'now'
    readonly time: number
    readonly x: number
  }[]
  readonly dayLabels: readonly DayLabel[]
  /** Instants of all days with a figure, which handles snap to. */
  readonly figureTimes: readonly number[]
  /** The line of the base: 100, or no change. */
  readonly baseline?: number
  /** What the page must say about the vertical axis. */
  readonly note?: string
}
