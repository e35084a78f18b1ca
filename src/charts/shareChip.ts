import type { Verdict } from '@/domain/Comparison'
import { lightPalette } from './ChartPalette'
import { fitText } from './fitText'
import type { SharePair } from './ShareCard'
import { SHARE_SIDES } from './shareFrame'
import { shareLines, shareText } from './shareText'
import { verdictShape } from './verdictShape'
import { widthAtMost } from './widthAtMost'

const { ink, ink2, ink3, paper, rule2, target, targetText } = lightPalette
const { left, right } = SHARE_SIDES

const CHIP = { top: 498, height: 56, sizes: [27, 25, 23, 21, 19] } as const
const NOTE = { gap: 28, sizes: [23, 21, 19, 17] } as const

/** Room of the shape in the chip, and around it, in pixels. */
const SHAPE = { width: 30, before: 20, after: 15 } as const

/** Colours of a chip: filled for a measured change, outlined for none, gold for a target alone. */
function colorsOf(verdict: Verdict): { fill: string; edge: string; text: string } {
  switch (verdict) {
    case 'rose':
    case 'fell':
      return { fill: ink, edge: ink, text: paper }
    case 'unchanged':
    case 'cannot-tell':
      return { fill: 'none', edge: ink, text: ink }
    case 'not-comparable':
      return { fill: 'none', edge: ink2, text: ink }
    case 'target-only':
      return { fill: 'none', edge: target, text: targetText }
    case 'first':
    case 'no-newer':
    case 'no-figure':
      return { fill: 'none', edge: verdict === 'no-figure' ? ink3 : rule2, text: ink2 }
  }
}

/** The shape of a verdict, `width` pixels wide, its left end at `x` and its middle at `y`. */
export function shareVerdictShape(
  verdict: Verdict,
  x: number,
  y: number,
  width: number,
  color: string,
): string {
  const { dots, solids, strokes } = verdictShape(verdict)
  const scale = width / 18
  const place = `translate(${x.toFixed(1)} ${(y - 8.5 * scale).toFixed(1)}) scale(${scale.toFixed(3)})`
  const dashed = (dash: string | undefined) =>
    dash === undefined ? '' : ` stroke-dasharray="${dash}"`
  return [
    `<g transform="${place}" fill="${color}">`,
    ...dots.map(([cx, cy, r]) => `<circle cx="${cx}" cy="${cy}" r="${r}"/>`),
    ...solids.map((d) => `<path d="${d}"/>`),
    ...strokes.map(
      ({ path, dash }) =>
        `<path d="${path}" stroke="${color}" stroke-width="1.5" fill="none"${dashed(dash)}/>`,
    ),
    '</g>',
  ].join('')
}

/** The verdict in its chip, and beside it what must be said of it. */
export function shareChip({ verdict, chip, note }: SharePair): string {
  const { fill, edge, text } = colorsOf(verdict)
  const begin = left + SHAPE.before + SHAPE.width + SHAPE.after
  const room = { width: right - begin - SHAPE.before, height: CHIP.height * 0.7 }
  const said = fitText(chip, 'strong', CHIP.sizes, room)
  const [line = ''] = said.lines
  const end = begin + widthAtMost(line, said) + SHAPE.before + 4
  const middle = CHIP.top + CHIP.height / 2
  const dash = verdict === 'not-comparable' ? ' stroke-dasharray="6 4"' : ''
  const box = `x="${left}" y="${CHIP.top}" width="${(end - left).toFixed(1)}" height="${CHIP.height}" rx="3"`
  const beside = end + NOTE.gap
  const noted = fitText(note, 'sans', NOTE.sizes, {
    width: right - beside,
    height: CHIP.height + 6,
  })
  const rise = ((noted.lines.length - 1) * noted.leading) / 2
  return [
    `<rect ${box} fill="${fill}" stroke="${edge}" stroke-width="2"${dash}/>`,
    shareVerdictShape(verdict, left + SHAPE.before, middle, SHAPE.width, text),
    shareText(line, begin, middle + said.size * 0.355, { ...said, color: text }),
    shareLines(noted.lines, beside, middle - rise + noted.size * 0.355, noted.leading, {
      ...noted,
      color: ink2,
    }),
  ].join('')
}
