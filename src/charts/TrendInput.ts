import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Milestone } from '@/domain/Milestone'
import type { Day } from '@/domain/Moment'
import type { Point, Series } from '@/domain/Series'
import type { Target } from '@/domain/Target'
import type { ChartPalette } from './ChartPalette'

/** `value` as published, `index` with THEN as 100, `log` equal ratios at equal heights. */
export type TrendMode = 'value' | 'index' | 'log'

/** Everything a trend drawing depends on. */
export interface TrendInput {
  readonly series: Series
  /** The points the two chosen days resolve to. */
  readonly from?: Point
  readonly to?: Point
  readonly unit: Unit
  readonly milestones: readonly Milestone[]
  readonly targets: readonly Target[]
  readonly lang: Language
  readonly palette: ChartPalette
  readonly mode: TrendMode
  /** `period` keeps to the points from THEN to NOW. */
  readonly extent: 'all' | 'period'
  /** Size of the drawing in pixels. */
  readonly width: number
  readonly height: number
  /** On a phone: smaller marks and at most two milestones. */
  readonly compact: boolean
  /** Place of the point to ring among `series.points`. */
  readonly active?: number
  /**
   * What marks THEN and NOW on the time axis: their dates (the default), or `handles`, which the
   * page lays over it; the axis then shows a tick at every day with a figure.
   */
  readonly axis?: 'dates' | 'handles'
  /** The two chosen days, which the time axis then reaches to: its handles stand at them. */
  readonly days?: { readonly then: Day; readonly now: Day }
  /** Draw claims kept out of the chart as hollow rings (the default), or leave them out. */
  readonly evidence?: boolean
}
