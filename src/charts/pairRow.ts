import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { pairChangeText } from '@/wording/pairChangeText'
import type { PairSizes } from './pairSizes'
import type { PairsInput } from './PairsInput'
import type { PlacedRow } from './PairsLayout'
import { nameLines, stackedLines } from './pairTexts'
import { pairVerdict } from './pairVerdict'
import type { PlacedText } from './PlacedText'

/** On a phone: room over the name, and under the change, in pixels. */
const AIR = 12

/** From one line to the next, in pixels. */
const LEADING = 16.5

/** The line of a row lies a little under its middle: a value may stand over it. */
const LOWER = 3

/** A row with the height of its line. */
export interface WordedRow extends PlacedRow {
  readonly y: number
}

function changeText(row: ExploreRow, y: number, input: PairsInput, sizes: PairSizes): PlacedText {
  const text = pairChangeText(row.comparison, input.lang)
  return {
    runs: [{ text, face: 'serif', size: sizes.number, color: input.palette.ink }],
    x: sizes.changeRight,
    baseline: y + sizes.number * 0.34,
    align: 'right',
  }
}

/** Name, line, change and verdict side by side. */
function deskRow(row: ExploreRow, top: number, input: PairsInput, sizes: PairSizes): WordedRow {
  const y = top + sizes.row / 2 + LOWER
  const names = stackedLines(nameLines(row, input, sizes), 0, { middle: y, leading: LEADING })
  const { texts, sign } = pairVerdict(row, input, sizes).at(y, LEADING)
  return {
    row,
    top,
    bottom: top + sizes.row,
    y,
    texts: [...names, changeText(row, y, input, sizes), ...texts],
    verdict: { x: sizes.verdictLeft, y, verdict: row.comparison.verdict },
    ...(sign && { sign }),
  }
}

/** The name over the line, what it comes to under it. */
function phoneRow(row: ExploreRow, top: number, input: PairsInput, sizes: PairSizes): WordedRow {
  const names = nameLines(row, input, sizes)
  const verdict = pairVerdict(row, input, sizes)
  const middle = (from: number, lines: number) => from + (lines * LEADING) / 2
  const nameAt = { middle: middle(top + AIR, names.length), leading: LEADING }
  const lineTop = top + AIR + names.length * LEADING
  const under = lineTop + sizes.row
  const { texts, sign } = verdict.at(middle(under, verdict.lines), LEADING)
  return {
    row,
    top,
    bottom: under + verdict.lines * LEADING + AIR,
    y: lineTop + sizes.row * 0.6,
    texts: [...stackedLines(names, 0, nameAt), ...texts],
    verdict: { x: 0, y: middle(under, 1), verdict: row.comparison.verdict },
    ...(sign && { sign }),
  }
}

/** The words of a row on an axis, from its upper edge down, and the height of its line. */
export function pairRow(
  row: ExploreRow,
  top: number,
  input: PairsInput,
  sizes: PairSizes,
): WordedRow {
  return (sizes.compact ? phoneRow : deskRow)(row, top, input, sizes)
}
