import type { ChartOption } from '@/charts/ChartOption'
import type { ChartSize } from './ChartSize'

/** One picture of a chart, drawn at build time for places of about its width. */
export interface Picture {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly svg: string
}

/** A chart drawn at build time: for a phone and for a wide page. */
export interface Drawing {
  /** Its name on the page; in the document its place bears it. */
  readonly key: string
  /** What must be said of the axis, in words. */
  readonly note?: string
  readonly narrow: Picture
  readonly wide: Picture
}

/** The room a chart is drawn for before anyone's own is known, in pixels. */
export interface DrawnSizes {
  /** Widths on a phone and on a wide page. */
  readonly narrow: number
  readonly wide: number
  readonly height: number
  /** Widths on a tablet, for a chart whose wide picture would be too small to read there. */
  readonly between?: { readonly narrow: number; readonly wide: number }
}

/**
 * A chart for a size: what ECharts draws, what must be said of its axis, and its height where that
 * follows from what it shows.
 */
export type DrawAt = (size: ChartSize) => { option: ChartOption; note?: string; height?: number }

/** Where the charts of a page come from before ECharts is there. */
export interface Drawings {
  /**
   * The pictures of a chart for exactly this selection; undefined where it must be drawn live.
   * `draw` makes option and note for a size and is used at build time only.
   */
  readonly find: (key: string, sizes: DrawnSizes, draw: DrawAt) => Drawing | undefined
  /**
   * Fetches what draws live, without running it, once the page is idle. Every chart of a page asks,
   * so asking again must cost nothing.
   */
  readonly prefetchLive?: () => void
}
