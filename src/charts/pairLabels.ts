import type { PairMark } from './pairMark'
import type { PairSizes } from './pairSizes'
import type { PlacedText } from './PlacedText'
import { runsWidth, type TextRun } from './TextRun'

/** A mark with what is written beside it. */
export interface Labelled {
  readonly mark: PairMark
  readonly runs: readonly TextRun[]
}

type LabelRoom = Pick<PairSizes, 'labelLeft' | 'labelRight' | 'number'>

/** Room between a mark and its value, in pixels. */
const GAP = 7
/** From the line up to the baseline of a value that stands over a dot, and over a span. */
const OVER = { dot: 10.5, span: 12.5 }

/** Over its mark, moved in as far as the room ends. */
function over({ mark, runs }: Labelled, y: number, sizes: LabelRoom): PlacedText {
  const width = runsWidth(runs)
  const least = sizes.labelLeft
  const left = Math.min(sizes.labelRight - width, Math.max(least, mark.x - width / 2))
  return { runs, x: left, baseline: y - (mark.span ? OVER.span : OVER.dot), align: 'left' }
}

/**
 * Where do the values of a pair stand? On the outer sides of both marks, past every whisker; where
 * there is no room, over the mark.
 */
export function pairLabels(
  then: Labelled,
  now: Labelled,
  y: number,
  sizes: LabelRoom,
): PlacedText[] {
  const [first, last] = then.mark.x <= now.mark.x ? [then, now] : [now, then]
  const left = Math.min(then.mark.left, now.mark.left) - GAP
  const right = Math.max(then.mark.right, now.mark.right) + GAP
  const baseline = y + sizes.number * 0.34
  const fitsLeft = left - runsWidth(first.runs) >= sizes.labelLeft
  const fitsRight = right + runsWidth(last.runs) <= sizes.labelRight
  return [
    fitsLeft ? { runs: first.runs, x: left, baseline, align: 'right' } : over(first, y, sizes),
    fitsRight ? { runs: last.runs, x: right, baseline, align: 'left' } : over(last, y, sizes),
  ]
}
