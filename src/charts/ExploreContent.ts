import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { ChartWay } from '@/domain/explore/OffReason'
import type { Indicator } from '@/domain/Indicator'
import type { Milestone } from '@/domain/Milestone'
import type { Day } from '@/domain/Moment'
import type { ChartOption } from './ChartOption'
import type { ChartPalette } from './ChartPalette'

/** Who reads, and between which days; what a drawing needs besides its rows. */
export interface ExploreContext {
  readonly lang: Language
  readonly then: Day
  readonly now: Day
  readonly unitOf: (indicator: Indicator) => Unit
  /** Events that help to read the courses of a trend. */
  readonly milestones?: readonly Milestone[]
}

/** What is drawn of some rows, before anyone knows where. */
export interface ExploreContent extends ExploreContext {
  readonly rows: readonly ExploreRow[]
  readonly way: ChartWay
  /** Day that is 100, or that changes are counted from; absent for THEN. */
  readonly base?: Day
  /** Leave the time axis of a trend to handles the page lays over it. */
  readonly axis?: 'dates' | 'handles'
}

/** Room for a drawing, in pixels; the height is that of a trend, others have their own. */
export interface ExploreRoom {
  readonly width: number
  readonly height: number
  readonly palette: ChartPalette
}

/** Some rows drawn for a room. */
export interface ExploreDrawing {
  readonly height: number
  /** How it is read, or what must be said of its axis, in words. */
  readonly note?: string
  /** What ECharts draws, with one stop of a walk ringed; see `chartSteps`. */
  readonly optionFor: (active: number | undefined) => ChartOption
  /** The stop nearest to a pixel. */
  readonly nearest: (x: number, y: number) => number
}
