import { lightPalette } from './ChartPalette'
import { fitText, type FittedText } from './fitText'
import type { ShareCount, ShareCounts } from './ShareCard'
import { shareVerdictShape } from './shareChip'
import { SHARE_SIDES } from './shareFrame'
import { shareLines, shareText } from './shareText'
import { widthAtMost } from './widthAtMost'

const { ink, ink2 } = lightPalette
const { left, right } = SHARE_SIDES

const TOP = 268
const BOTTOM = 568
const LEAD = { height: 104, sizes: [30, 28, 26, 24], gap: 26 } as const

/** Most columns; more counts go into a second row. */
const COLUMNS = 5
const GAP = 28
const NAME = { height: 62, sizes: [25, 23, 21, 19, 17] } as const
const SHAPE = 26

/** Sizes of the numbers in one row, and in two, in pixels. */
const SIZES = [92, 80, 70, 62, 54, 48, 43, 39, 35, 31, 27] as const
const FLAT_SIZES = [54, 48, 42, 36, 30, 26] as const

interface Cell {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Font size of the number, the same in all cells. */
  readonly size: number
}

/** The name of a count behind its shape, its first baseline at `y`. */
function nameAt(
  { verdict, name }: ShareCount,
  x: number,
  y: (named: FittedText) => number,
  width: number,
): string {
  const indent = verdict === undefined ? 0 : SHAPE + 10
  const named = fitText(name, 'sans', NAME.sizes, { width: width - indent, height: NAME.height })
  const first = y(named)
  const middle = first - named.size * 0.355
  const shape = verdict && shareVerdictShape(verdict, x, middle, SHAPE, ink)
  const lines = shareLines(named.lines, x + indent, first, named.leading, { ...named, color: ink2 })
  return (shape ?? '') + lines
}

/** One row has room for names under their numbers. */
function tallCell(count: ShareCount, { x, y, width, height, size }: Cell): string {
  const baseline = y + (height - size - NAME.height) / 2 + size * 0.78
  return (
    shareText(count.number, x, baseline, { face: 'number', size }) +
    nameAt(count, x, (named) => baseline + 18 + named.size, width)
  )
}

/** In two rows a name stands behind its number. */
function flatCell(count: ShareCount, { x, y, width, height, size }: Cell): string {
  const middle = y + height / 2
  const behind = widthAtMost(count.number, { face: 'number', size }) + 14
  const first = ({ lines, leading, size: small }: FittedText) =>
    middle - ((lines.length - 1) * leading) / 2 + small * 0.355
  return (
    shareText(count.number, x, middle + size * 0.33, { face: 'number', size }) +
    nameAt(count, x + behind, first, width - behind)
  )
}

/** The largest size in which every number has room in its cell. */
function sizeFor(counts: readonly ShareCount[], sizes: readonly number[], width: number): number {
  const fits = (size: number) =>
    counts.every(({ number }) => widthAtMost(number, { face: 'number', size }) <= width)
  return sizes.find(fits) ?? Math.min(...sizes)
}

/** A sentence, and below it numbers with their names in one row or two. */
export function shareCounts({ lead = '', counts }: ShareCounts): string {
  const room = { width: right - left, height: LEAD.height }
  const said = fitText(lead, 'sans', LEAD.sizes, room)
  const led = lead === '' ? 0 : said.lines.length * said.leading + LEAD.gap
  const rows = counts.length > COLUMNS ? 2 : 1
  const columns = Math.max(1, Math.ceil(counts.length / rows))
  const height = (BOTTOM - TOP - led) / rows
  const width = (right - left - (columns - 1) * GAP) / columns
  const size = rows === 1 ? sizeFor(counts, SIZES, width) : sizeFor(counts, FLAT_SIZES, width / 2)
  const cells = counts.map((count, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns]
    const x = left + column * (width + GAP)
    const place = { x, y: TOP + led + row * height, width, height, size }
    return rows === 1 ? tallCell(count, place) : flatCell(count, place)
  })
  const head = shareLines(said.lines, left, TOP + said.size, said.leading, { ...said, color: ink2 })
  return (lead === '' ? '' : head) + cells.join('')
}
