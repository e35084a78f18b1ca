import type { Point } from '@/domain/Series'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { chipText } from '@/wording/chipText'
import { directionText } from '@/wording/directionText'
import { figureParts } from '@/wording/figureParts'
import { pairWord } from '@/wording/pairWords'
import { scalesOf } from '@/wording/Scale'
import { verdictLabelText } from '@/wording/verdictLabelText'
import { balanceText } from './balanceText'
import { DISPUTE_SIGN } from './disputeSign'
import { partRuns } from './figureRuns'
import { fitText } from './fitText'
import type { PairAxis } from './pairAxis'
import type { PairSizes } from './pairSizes'
import type { PairsInput } from './PairsInput'
import type { PlacedText } from './PlacedText'
import { runsWidth, type TextRun } from './TextRun'

/** Room the shape of a verdict takes before its word, in pixels. */
const SHAPE_ROOM = 26

/** Lines of a text, left-aligned, their block centred on a height or beginning at one. */
export function stackedLines(
  lines: readonly TextRun[],
  x: number,
  { middle, leading }: { readonly middle: number; readonly leading: number },
): PlacedText[] {
  const first = middle - ((lines.length - 1) * leading) / 2
  return lines.map((run, place) => ({
    runs: [run],
    x,
    baseline: first + place * leading + run.size * 0.35,
    align: 'left' as const,
  }))
}

/** The name of a row in at most two lines. */
export function nameLines(row: ExploreRow, input: PairsInput, sizes: PairSizes): TextRun[] {
  const { lang, palette } = input
  const name = row.indicator.name[lang]
  const { lines, size } = fitText(name, 'sans', sizes.nameSizes, {
    width: sizes.nameWidth,
    height: 34,
  })
  return lines.map((text) => ({ text, face: 'sans', size, color: palette.ink }))
}

/** "57,1": the whisker is the hedge, the axis has the scale word, the unit and the per cent sign. */
export function valueRuns(
  point: Point,
  side: 'then' | 'now',
  row: ExploreRow,
  axis: PairAxis,
  input: PairsInput,
  sizes: PairSizes,
): TextRun[] {
  const { lang, palette, unitOf } = input
  const { indicator } = row
  const { number, scale, of } = figureParts(point, indicator, unitOf(indicator), lang)
  const said = scalesOf(indicator.kind, lang).find(({ factor }) => factor === axis.factor)?.word
  const parts = {
    number: number.replace(/%$/, ''),
    ...(scale !== undefined && scale !== said && { scale }),
    ...(of !== undefined && indicator.kind !== 'rank' && { of }),
  }
  return partRuns(parts, lang, { size: sizes.number, color: palette[side] })
}

/** "tăng", "lên", "không đo được thay đổi" in lines of the column; the chip itself on a phone. */
export function verdictLines(row: ExploreRow, input: PairsInput, sizes: PairSizes): TextRun[] {
  const { lang, palette, unitOf } = input
  const { comparison, indicator } = row
  const { verdict } = comparison
  const moved = verdict === 'rose' || verdict === 'fell'
  const short = moved ? directionText(comparison, lang) : verdictLabelText(verdict, lang)
  const text = sizes.compact ? chipText(comparison, unitOf(indicator), lang) : short
  const setting = { face: 'strong' as const, size: sizes.smallText }
  const lines = balanceText(text, setting, sizes.verdictWidth - SHAPE_ROOM)
  return lines.map((line) => ({ text: line, ...setting, color: palette.ink }))
}

/** "tranh chấp", which stands after the verdict where there is room, else on a line of its own. */
export function disputeRun({ lang, palette }: PairsInput, { smallText }: PairSizes): TextRun {
  return { text: pairWord('disputed', lang), face: 'strong', size: smallText, color: palette.ink }
}

/** How far behind the end of the verdict's last line the ≠ begins; nothing without room for it. */
export function disputeAfter(
  verdict: readonly TextRun[],
  dispute: TextRun,
  sizes: PairSizes,
): number | undefined {
  const last = verdict.at(-1)
  const after = (last ? runsWidth([last]) : 0) + 14
  const end = verdictTextX(sizes) + after + DISPUTE_SIGN.room + runsWidth([dispute])
  return end <= sizes.width ? after : undefined
}

/** From where the words of a verdict begin. */
export function verdictTextX({ verdictLeft }: PairSizes): number {
  return verdictLeft + SHAPE_ROOM
}
