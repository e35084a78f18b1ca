import type { TextRun } from './TextRun'

/** A line of text with its place on the drawing, in pixels. */
export interface PlacedText {
  readonly runs: readonly TextRun[]
  /** Its left edge, or its right one. */
  readonly x: number
  readonly baseline: number
  readonly align: 'left' | 'right'
}
