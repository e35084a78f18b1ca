import { pairGroups, type PairGroup } from '@/domain/explore/pairGroups'
import type { Pair } from '@/domain/explore/pairOf'
import { pairWord } from '@/wording/pairWords'
import { pairAxis, type PairAxis } from './pairAxis'
import { pairBetween } from './pairBetween'
import { pairHead, pairHeadHeight } from './pairHead'
import { pairLabels } from './pairLabels'
import { pairMark, stacked, type PairLine } from './pairMark'
import { pairRow } from './pairRow'
import { pairSizes, type PairSizes } from './pairSizes'
import type { PairsInput } from './PairsInput'
import type { PairsLayout, PlacedPair, PlacedPairGroup } from './PairsLayout'
import { valueRuns } from './pairTexts'
import { layOutUnplaced } from './unplacedRows'

/** Room between two groups, in pixels. */
const APART = 36

function placePair(
  pair: Pair,
  top: number,
  axis: PairAxis,
  x: (value: number) => number,
  input: PairsInput,
  sizes: PairSizes,
): PlacedPair {
  const { row, from, to } = pair
  const words = pairRow(row, top, input, sizes)
  const line: PairLine = { x, y: words.y, inverse: axis.inverse }
  const mark = (side: 'then' | 'now') =>
    pairMark(side, side === 'then' ? from : to, row.indicator, line, sizes)
  const [then, now] = stacked(mark('then'), mark('now'))
  const labels = pairLabels(
    { mark: then, runs: valueRuns(from, 'then', row, axis, input, sizes) },
    { mark: now, runs: valueRuns(to, 'now', row, axis, input, sizes) },
    words.y,
    sizes,
  )
  return {
    ...words,
    texts: [...words.texts, ...labels],
    then,
    now,
    ...pairBetween(pair, then, now),
  }
}

function placeGroup(
  group: PairGroup,
  top: number,
  input: PairsInput,
  sizes: PairSizes,
): PlacedPairGroup {
  const { plotLeft, plotRight, compact } = sizes
  const axis = pairAxis(group, compact || plotRight - plotLeft < 260 ? 4 : 5)
  const share = (value: number) => (value - axis.low) / (axis.high - axis.low)
  const x = (value: number) =>
    plotLeft + (axis.inverse ? 1 - share(value) : share(value)) * (plotRight - plotLeft)
  const line = top + pairHeadHeight(group, input, sizes)
  let edge = line
  const pairs = group.pairs.map((pair) => {
    const placed = placePair(pair, edge, axis, x, input, sizes)
    edge = placed.bottom
    return placed
  })
  const texts = pairHead(group, line, axis, x, input, sizes)
  return { axis, x, top: line, bottom: edge, texts, pairs }
}

/**
 * Where does everything on a drawing of pairs stand? One axis a unit, its rows under it, the
 * largest change first; the height follows from the rows.
 */
export function layOutPairs(input: PairsInput): PairsLayout {
  const sizes = pairSizes(input.width, input.compact)
  const { groups, unplaced } = pairGroups(input.rows)
  let edge = -APART
  const placed = groups.map((group) => {
    const next = placeGroup(group, edge + APART, input, sizes)
    edge = next.bottom
    return next
  })
  const note = pairWord('note', input.lang)
  if (unplaced.length === 0) {
    return { sizes, height: Math.ceil(edge) + 1, groups: placed, note }
  }
  const rest = layOutUnplaced(unplaced, edge + APART, input, sizes)
  return { sizes, height: Math.ceil(rest.bottom) + 1, groups: placed, unplaced: rest, note }
}
