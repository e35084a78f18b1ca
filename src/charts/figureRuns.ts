import type { Language } from '@/domain/Bilingual'
import type { Kind } from '@/domain/Indicator'
import { figureParts, type FigureParts } from '@/wording/figureParts'
import { rangeText } from '@/wording/rangeText'
import { roundOutward } from '@/wording/roundOutward'
import { NBSP } from '@/wording/signs'
import type { TextRun } from './TextRun'
import type { TrendInput } from './TrendInput'
import type { TrendPoint } from './TrendPoint'

/** A hedge and a unit word are set a little smaller than their number. */
const SMALL = 0.82

interface Setting {
  readonly size: number
  readonly color: string
}

/** The parts of a figure as runs: the hedge in italics, the number bold, the scale word small. */
export function partRuns(
  parts: Partial<FigureParts>,
  lang: Language,
  { size, color }: Setting,
): TextRun[] {
  const small = size * SMALL
  const gap = Math.max(5, size * 0.27)
  const of = parts.of === undefined ? '' : lang === 'vi' ? `/${parts.of}` : `${NBSP}of ${parts.of}`
  const number = (parts.number ?? '') + of
  return [
    ...(parts.hedge ? [{ text: parts.hedge, face: 'hedge' as const, size: small, color }] : []),
    { text: number, face: 'number', size, color, gap },
    ...(parts.scale
      ? [{ text: parts.scale, face: 'serif' as const, size: small, color, gap }]
      : []),
  ]
}

/** An index is a range everywhere but at its base, printed outward like every range. */
function indexParts(point: TrendPoint, lang: Language): Partial<FigureParts> {
  return { number: rangeText(roundOutward(point.interval), { kind: 'score', lang }) }
}

/** The axis already says the usual scale word, and every rank's "hạng" and field of countries. */
function shortened(parts: FigureParts, kind: Kind, scaleWord: string): Partial<FigureParts> {
  const { scale, before: _, of, ...rest } = parts
  return {
    ...rest,
    ...(scale === undefined || scale === scaleWord ? {} : { scale }),
    ...(of === undefined || kind === 'rank' ? {} : { of }),
  }
}

/**
 * The label of a point: the hedge in italics, the number bold. The scale word is left to the top
 * of the axis, unless the figure is stated in another one.
 */
export function figureRuns(
  point: TrendPoint,
  input: TrendInput,
  scaleWord: string,
  setting: Setting,
): TextRun[] {
  const { series, unit, lang, mode } = input
  if (mode === 'index') return partRuns(indexParts(point, lang), lang, setting)
  const parts = figureParts(point.point, series.indicator, unit, lang)
  return partRuns(shortened(parts, series.indicator.kind, scaleWord), lang, setting)
}
