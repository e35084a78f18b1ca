import type { FigureParts } from '@/wording/figureParts'
import { lightPalette } from './ChartPalette'
import { fitText } from './fitText'
import type { ShareSide } from './ShareCard'
import { shareLines, shareRuns, shareText } from './shareText'
import { widthAtMost } from './widthAtMost'

const { ink, ink2, ink3 } = lightPalette

/** Font sizes beside the figure's own, in pixels. */
const DATE = 25
const UNIT = [27, 25, 23, 21, 19] as const
const MISSING = 32
const NOTE = 23

/** The hedge and the gap after it, in parts of the figure's size. */
const HEDGE = 0.44
const GAP = 0.14

/** Widest a unit makes its side before it is set in two lines, in pixels. */
const WIDEST_UNIT = 300

/** Top of a side, where its date stands, and from the date to the figure's top, in pixels. */
const TOP = 312
const CAP = 0.68

/** The source's hedge, or the word before a place; both stand before the number in italics. */
function wordBefore({ hedge, before }: FigureParts): string | undefined {
  return hedge ?? before
}

function numeral({ number, of, before }: FigureParts): string {
  return of === undefined || before !== undefined ? number : `${number}/${of}`
}

function unitOf({ scale, unit }: FigureParts): string {
  return [scale, unit].filter(Boolean).join(' ')
}

const noteOf = (disputed: string | undefined) => (disputed === undefined ? '' : `≠ ${disputed}`)

/** How far from the left the number begins: behind its hedge. */
function indentOf(parts: FigureParts, size: number): number {
  const word = wordBefore(parts)
  return word === undefined
    ? 0
    : widthAtMost(word, { face: 'hedge', size: size * HEDGE }) + size * GAP
}

/** How wide is a side whose figure is set in `size`, in pixels? */
export function shareSideWidth(side: ShareSide, size: number): number {
  const { date, figure, missing = '', disputed } = side
  const dated = widthAtMost(date, { face: 'strong', size: DATE })
  if (figure === undefined) {
    return Math.max(dated, widthAtMost(missing, { face: 'sans', size: MISSING }))
  }
  const unit = widthAtMost(unitOf(figure), { face: 'sans', size: UNIT[0] })
  const number =
    indentOf(figure, size) + widthAtMost(numeral(figure), { face: 'number', size: size })
  const note = widthAtMost(noteOf(disputed), { face: 'strong', size: NOTE })
  return Math.max(dated, number, note, Math.min(unit, WIDEST_UNIT))
}

function figureAt(
  { figure, disputed }: ShareSide & { readonly figure: FigureParts },
  x: number,
  size: number,
  width: number,
  color: string,
): string {
  const baseline = TOP + 24 + size * CAP
  const word = wordBefore(figure)
  const number = { text: numeral(figure), face: 'number', size, color } as const
  const hedge = { face: 'hedge', size: size * HEDGE, color } as const
  const runs =
    word === undefined
      ? [number]
      : [
          { ...hedge, text: word },
          { ...number, gap: size * GAP },
        ]
  const unit = fitText(unitOf(figure), 'sans', UNIT, { width, height: 64 })
  // A share or a rank has no unit; what is said of it then follows at once.
  const lines = unitOf(figure) === '' ? 0 : unit.lines.length
  const after = baseline + 42 + lines * unit.leading
  const note = { face: 'strong', size: NOTE, color: ink } as const
  return [
    shareRuns(runs, x, baseline),
    shareLines(unit.lines, x, baseline + 42, unit.leading, { ...unit, color: ink2 }),
    disputed === undefined ? '' : shareText(noteOf(disputed), x, after, note),
  ].join('')
}

/** One side of the pair at `x`: its date, and the figure with its hedge, or that there is none. */
export function shareSide(side: ShareSide, x: number, size: number, color: string): string {
  const { date, figure, missing = '' } = side
  const dated = { face: 'strong', size: DATE, color: figure === undefined ? ink3 : color } as const
  const head = shareText(date, x, TOP, dated)
  if (figure === undefined) {
    return head + shareText(missing, x, TOP + 62, { face: 'sans', size: MISSING, color: ink3 })
  }
  const width = shareSideWidth(side, size)
  return head + figureAt({ ...side, figure }, x, size, width, color)
}
