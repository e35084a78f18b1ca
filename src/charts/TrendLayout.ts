import type { Box } from './Box'
import type { EvidenceMark } from './trendEvidence'
import type { MilestoneMark } from './milestoneStaircase'
import type { TextRun } from './TextRun'
import type { Connector } from './trendConnectors'
import type { TrendFrame } from './TrendFrame'
import type { TrendPoint } from './TrendPoint'
import type { TrendSizes } from './trendSizes'
import type { TrendTarget } from './trendTargets'

/** A point with its place on the drawing. */
export interface PlacedPoint extends TrendPoint {
  /** Middle of the dot, in pixels; of the span, where it is disputed. */
  readonly x: number
  readonly y: number
  /** The hatched span of a disputed point. */
  readonly span?: Box
  /** The capped bar of an interval that was stated as one; it has no dot. */
  readonly bar?: Box
}

/** A label with its place on the drawing. */
export interface PlacedLabel {
  readonly id: string
  /** Instant and value it speaks of. */
  readonly anchor: readonly [number, number]
  readonly runs: readonly TextRun[]
  /** A second, smaller line; `sign` puts ≠ before it. */
  readonly below?: readonly TextRun[]
  readonly sign: boolean
  readonly box: Box
  readonly align: 'left' | 'right'
}

/** A date on the time axis. */
export interface TimeText {
  /** Instant in ms (UTC). */
  readonly time: number
  readonly text: string
}

/** THEN's or NOW's date on the time axis. */
export interface DayLabel {
  readonly time: number
  readonly run: TextRun
  /** Middle of the text, in pixels. */
  readonly x: number
}

/** Everything on a trend, placed: what the option draws and what the page lays over it. */
export interface TrendLayout {
  readonly frame: TrendFrame
  readonly sizes: TrendSizes
  readonly points: readonly PlacedPoint[]
  readonly connectors: readonly Connector[]
  readonly evidence: readonly EvidenceMark[]
  readonly milestones: readonly MilestoneMark[]
  readonly targets: readonly TrendTarget[]
  readonly labels: readonly PlacedLabel[]
  /** Texts of the vertical axis, in the order of its ticks. */
  readonly tickTexts: readonly string[]
  readonly timeTicks: readonly TimeText[]
  readonly dayLabels: readonly DayLabel[]
  /** What the page must say about the vertical axis. */
  readonly axisNote?: string
}
