import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Measure, ScaleName } from '@/domain/explore/Inquiry'
import type { Indicator } from '@/domain/Indicator'
import type { Milestone } from '@/domain/Milestone'
import type { Day } from '@/domain/Moment'
import type { Series } from '@/domain/Series'
import type { ChartPalette } from './ChartPalette'

/** Everything a drawing of several courses on one axis depends on. */
export interface CoursesInput {
  /** Five at most, in the order they were picked: it gives each its colour and marker. */
  readonly series: readonly Series[]
  readonly unitOf: (indicator: Indicator) => Unit
  readonly lang: Language
  readonly palette: ChartPalette
  readonly then: Day
  readonly now: Day
  readonly measure: Measure
  readonly scale: ScaleName
  /** Day that is 100, or that changes are counted from; absent for THEN. */
  readonly base?: Day
  readonly milestones: readonly Milestone[]
  /** Size of the drawing in pixels. */
  readonly width: number
  readonly height: number
  /** On a phone: names over the plot, smaller marks. */
  readonly compact: boolean
  /** Place of the point to ring among all points, course by course. */
  readonly active?: number
  /**
   * What marks THEN and NOW on the time axis: their dates (the default), or `handles`, which the
   * page lays over it; the axis then shows a tick at every day with a figure.
   */
  readonly axis?: 'dates' | 'handles'
}
