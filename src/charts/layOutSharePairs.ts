import { given } from '@/domain/given'
import type { Pair } from '@/domain/explore/pairOf'
import type { Point } from '@/domain/Series'
import type { FigureParts } from '@/wording/figureParts'
import { lightPalette } from './ChartPalette'
import { partRuns } from './figureRuns'
import type { PairAxis } from './pairAxis'
import { pairBetween } from './pairBetween'
import { pairLabels } from './pairLabels'
import { pairMark, stacked, type PairMark } from './pairMark'
import type { PlacedPair } from './PairsLayout'
import type { PlacedText } from './PlacedText'
import type { SharePairRow, SharePairs } from './ShareCard'
import type { TextRun } from './TextRun'

const { then, now } = lightPalette

/** Sizes of marks and figures, and the room of the figures, in pixels. */
export const SHARE_PAIRS = {
  thenDot: 7.5,
  nowDot: 9,
  whisker: 34,
  number: 26,
  labelLeft: 372,
  labelRight: 936,
} as const

/** The axis gives way until every figure has room beside its mark, but is as long as this. */
const PLOT = { left: 456, right: 900, least: 150, step: 6 } as const

/** Room between a mark and its figure beyond that of a chart, in pixels. */
const AIR = 3

/** A pair with what is written of it, at the height of its line. */
interface Line {
  readonly pair: Pair
  readonly row: SharePairRow
  readonly y: number
}

/** The ends of the axis, in pixels. */
interface Plot {
  readonly left: number
  readonly right: number
}

/** A pair as it is drawn on its line, and its figures. */
interface PlacedSharePair {
  readonly drawn: Pick<PlacedPair, 'then' | 'now' | 'y' | 'connector' | 'slash'>
  readonly labels: readonly PlacedText[]
}

/** Where everything on the axis stands across. */
interface SharePairsLayout {
  readonly x: (value: number) => number
  readonly pairs: readonly PlacedSharePair[]
}

function acrossOf({ low, high, inverse }: PairAxis, plot: Plot): (value: number) => number {
  return (value) => {
    const share = (value - low) / (high - low)
    return plot.left + (inverse ? 1 - share : share) * (plot.right - plot.left)
  }
}

/** The figure of one side as its source said it; the axis has the scale word, and all its places. */
function runsOf(parts: FigureParts, color: string, { lang, scale: said }: SharePairs) {
  const { hedge, before, number, of, scale } = parts
  const shown = {
    number,
    ...given({
      hedge,
      scale: scale === said ? undefined : scale,
      of: before === undefined ? of : undefined,
    }),
  }
  return partRuns(shown, lang, { size: SHARE_PAIRS.number, color })
}

function labelled(mark: PairMark, runs: readonly TextRun[]) {
  return { mark: { ...mark, left: mark.left - AIR, right: mark.right + AIR }, runs }
}

function placed(
  { pair, row, y }: Line,
  axis: PairAxis,
  plot: Plot,
  body: SharePairs,
): PlacedSharePair {
  const line = { x: acrossOf(axis, plot), y, inverse: axis.inverse }
  const mark = (side: 'then' | 'now', point: Point) =>
    pairMark(side, point, pair.row.indicator, line, SHARE_PAIRS)
  const [earlier, later] = stacked(mark('then', pair.from), mark('now', pair.to))
  return {
    drawn: { then: earlier, now: later, y, ...pairBetween(pair, earlier, later) },
    labels: pairLabels(
      labelled(earlier, runsOf(row.then, then, body)),
      labelled(later, runsOf(row.now, now, body)),
      y,
      SHARE_PAIRS,
    ),
  }
}

/** Whether figures of some pairs stand over their marks, for want of room at either side. */
function crowded(pairs: readonly PlacedSharePair[]): { left: boolean; right: boolean } {
  const over = pairs.map(({ drawn, labels }) => labels.map(({ baseline }) => baseline < drawn.y))
  return { left: over.some(([first]) => first), right: over.some(([, last]) => last) }
}

/** Where do rows stand on the widest axis beside which every figure has room? */
export function layOutSharePairs(
  body: SharePairs,
  lines: readonly Line[],
  axis: PairAxis,
): SharePairsLayout {
  let plot: Plot = PLOT
  for (;;) {
    const on = plot
    const pairs = lines.map((line) => placed(line, axis, on, body))
    const { left, right } = crowded(pairs)
    const shortest = plot.right - plot.left <= PLOT.least
    if (shortest || !(left || right)) return { x: acrossOf(axis, on), pairs }
    plot = {
      left: plot.left + (left ? PLOT.step : 0),
      right: plot.right - (right ? PLOT.step : 0),
    }
  }
}
