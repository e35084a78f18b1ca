import type { ChartSize } from './ChartSize'

/** What only a laid-out drawing knows. */
export interface LaidOut {
  /** What must be said of the axis, in words. */
  readonly note: string | undefined
  /** The place of the point nearest to a pixel of the drawing, where it can be told. */
  readonly nearest?: (x: number, y: number) => number
}

/** What a chart gives its live drawing, and what it wants to hear from it. */
export interface LiveChart {
  readonly size: ChartSize
  /** Place of the point being looked at. */
  readonly active: number | undefined
  readonly onLaidOut: (laidOut: LaidOut) => void
  /** The first drawing stands on the page. */
  readonly onDrawn: () => void
}
