import type { Language } from '@/domain/Bilingual'
import type { Claim } from '@/domain/Claim'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { figureScale } from './figureScale'
import { hedgeText } from './hedgeText'
import { nearest } from './nearest'
import { numberText } from './numberText'
import { rangeScale, rangeText } from './rangeText'
import { TO } from './RangeWords'
import { RANK } from './rankWords'
import { roundOutward } from './roundOutward'
import type { Scale } from './Scale'
import { sourceDigitsText } from './sourceDigitsText'
import { unitText } from './unitText'

/** A figure taken apart for typesetting; `figureText` puts it together. */
export interface FigureParts {
  /** "hơn", "trên": the source's own word, set in italics. */
  readonly hedge?: string
  /** "hạng" before a rank. */
  readonly before?: string
  /** The numeral, with its % sign for shares; "58 đến 92%" for a disputed point. */
  readonly number: string
  /** "triệu", "tỷ". */
  readonly scale?: string
  /** "tài khoản"; empty for shares and ranks. */
  readonly unit: string
  /** The total it is part of: 46 in 8/46. */
  readonly of?: string
}

type Measured = Pick<Indicator, 'kind' | 'derivation'>

function dress(
  number: string,
  last: number,
  scale: Scale,
  unit: Unit,
  kind: Indicator['kind'],
  lang: Language,
): FigureParts {
  const said = unitText(unit, last, lang)
  const word = scale.word === '' ? {} : { scale: scale.word }
  if (kind === 'share') return { number: number + said, unit: '', ...word }
  if (kind === 'rank') return { before: RANK[lang], number, unit: '', ...word }
  return { number, unit: said, ...word }
}

function claimParts(
  claim: Claim,
  kind: Indicator['kind'],
  unit: Unit,
  lang: Language,
): FigureParts {
  const scale = figureScale(claim, kind, lang)
  const write = (value: number) => sourceDigitsText(value, claim, scale, lang)
  const last = claim.valueMax ?? claim.value
  const number =
    claim.valueMax === undefined
      ? write(claim.value)
      : `${write(claim.value)} ${TO[lang]} ${write(claim.valueMax)}`
  const hedge = hedgeText(claim, lang)
  const total = kind === 'share' || kind === 'score' ? undefined : claim.of
  return {
    ...(hedge === undefined ? {} : { hedge }),
    ...dress(number, total ?? last, scale, unit, kind, lang),
    ...(total === undefined ? {} : { of: numberText(total, lang) }),
  }
}

/** A point without one published value: its whole range, or the one value it computes to. */
function rangeParts(point: Point, measured: Measured, unit: Unit, lang: Language): FigureParts {
  const { kind } = measured
  const { low, high } = point.interval
  const steps = measured.derivation === undefined ? point.claims.map((claim) => claim.step) : []
  const range =
    low === high ? { low: nearest(low), high: nearest(low) } : roundOutward(point.interval, steps)
  const scale = rangeScale(range, { kind, lang })
  const scaled = { low: range.low / scale.factor, high: range.high / scale.factor }
  // Already scaled: the numbers are written as they are.
  return dress(rangeText(scaled, { kind: 'score', lang }), range.high, scale, unit, kind, lang)
}

/** A figure as it was last said, and for whom. */
interface Said {
  readonly indicator: Measured
  readonly unit: Unit
  readonly lang: Language
  readonly parts: FigureParts
}

/** A page says each figure in its charts, tables and sentences; claims and points never change. */
const said = new WeakMap<Point | Claim, Said>()

/**
 * How is a figure said, part by part? A claim and an agreed point keep the source's hedge and
 * digits; a disputed or derived point has no one published value and gives its range.
 */
export function figureParts(
  figure: Point | Claim,
  indicator: Measured,
  unit: Unit,
  lang: Language,
): FigureParts {
  const known = said.get(figure)
  if (known?.indicator === indicator && known.unit === unit && known.lang === lang) {
    return known.parts
  }
  const parts = partsOf(figure, indicator, unit, lang)
  said.set(figure, { indicator, unit, lang, parts })
  return parts
}

function partsOf(
  figure: Point | Claim,
  indicator: Measured,
  unit: Unit,
  lang: Language,
): FigureParts {
  if ('bound' in figure) return claimParts(figure, indicator.kind, unit, lang)
  return figure.state === 'disputed' || indicator.derivation !== undefined
    ? rangeParts(figure, indicator, unit, lang)
    : claimParts(figure.lead, indicator.kind, unit, lang)
}
