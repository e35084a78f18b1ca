import type { TextFace } from './TextFace'
import { textWidth } from './textWidth'

/** A piece of a line of text, set in one face. */
export interface TextRun {
  readonly text: string
  readonly face: TextFace
  /** Font size in pixels. */
  readonly size: number
  readonly color: string
  /** Room before it, in pixels, where it is not the first. */
  readonly gap?: number
}

/** How wide is a line of runs, in pixels? */
export function runsWidth(runs: readonly TextRun[]): number {
  return runs.reduce(
    (sum, run, index) =>
      sum + textWidth(run.text, run.face, run.size) + (index === 0 ? 0 : (run.gap ?? 0)),
    0,
  )
}
