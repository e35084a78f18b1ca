import type { UnplacedRow } from '@/domain/explore/pairGroups'
import { pairWord } from '@/wording/pairWords'
import { unplacedText } from '@/wording/unplacedText'
import type { PairSizes } from './pairSizes'
import type { PairsInput } from './PairsInput'
import type { PlacedRow } from './PairsLayout'
import { nameLines, stackedLines } from './pairTexts'
import type { PlacedText } from './PlacedText'
import type { TextRun } from './TextRun'
import { wrapText } from './wrapText'

/** Height of the title with its line, and the least of a row, in pixels. */
const HEAD = 34
const ROW = 44
const AIR = 11
const LEADING = 17
const SHAPE_ROOM = 26

/** The rows that fit no axis, placed. */
export interface PlacedUnplaced {
  readonly top: number
  readonly bottom: number
  readonly texts: readonly PlacedText[]
  readonly rows: readonly PlacedRow[]
}

function reasonLines(
  { row, why }: UnplacedRow,
  room: number,
  { lang, palette, unitOf }: PairsInput,
): TextRun[] {
  const text = unplacedText(why, row.comparison, unitOf(row.indicator), lang)
  const setting = { face: 'sans' as const, size: 13 }
  return wrapText(text, setting, room).map((line) => ({
    text: line,
    ...setting,
    color: palette.ink2,
  }))
}

/** The name, and beside it (under it on a phone) its figures and why they stand on no axis. */
function placeRow(each: UnplacedRow, top: number, input: PairsInput, sizes: PairSizes): PlacedRow {
  const { compact, plotLeft, width } = sizes
  const shapeX = compact ? 0 : plotLeft
  const textX = shapeX + SHAPE_ROOM
  const names = nameLines(each.row, input, sizes)
  const lines = reasonLines(each, width - textX, input)
  const tall = compact ? names.length + lines.length : Math.max(names.length, lines.length)
  const height = Math.max(ROW, tall * LEADING + AIR * 2)
  const middle = (count: number, from: number) => from + (count * LEADING) / 2
  const begin = compact ? top + AIR : top + (height - names.length * LEADING) / 2
  const under = compact
    ? begin + names.length * LEADING
    : top + (height - lines.length * LEADING) / 2
  const nameAt = { middle: middle(names.length, begin), leading: LEADING }
  const lineAt = { middle: middle(lines.length, under), leading: LEADING }
  return {
    row: each.row,
    top,
    bottom: top + height,
    texts: [...stackedLines(names, 0, nameAt), ...stackedLines(lines, textX, lineAt)],
    verdict: { x: shapeX, y: under + LEADING / 2, verdict: each.row.comparison.verdict },
  }
}

/** Where do the rows that fit no axis stand? Under a title of their own, each with its reason. */
export function layOutUnplaced(
  unplaced: readonly UnplacedRow[],
  top: number,
  input: PairsInput,
  sizes: PairSizes,
): PlacedUnplaced {
  const { lang, palette } = input
  const line = top + HEAD
  let edge = line
  const rows = unplaced.map((each) => {
    const placed = placeRow(each, edge, input, sizes)
    edge = placed.bottom
    return placed
  })
  const title: PlacedText = {
    runs: [
      { text: pairWord('unplaced', lang), face: 'serif', size: sizes.title, color: palette.ink },
    ],
    x: 0,
    baseline: line - 12,
    align: 'left',
  }
  return { top: line, bottom: edge, texts: [title], rows }
}
