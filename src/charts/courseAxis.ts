import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Measure, ScaleName } from '@/domain/explore/Inquiry'
import type { Kind } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { hull } from '@/domain/intervals'
import { changeUnitText } from '@/wording/changeUnitText'
import { numberText } from '@/wording/numberText'
import { RANK } from '@/wording/rankWords'
import { PLAIN, scalesOf, type Scale } from '@/wording/Scale'
import { signedText } from '@/wording/signedText'
import { NBSP } from '@/wording/signs'
import { unitText } from '@/wording/unitText'
import { signedAxis } from './signedAxis'
import { valueAxis, type ValueAxis } from './ValueAxis'

/** What the numbers of an axis count. */
export interface CourseMeaning {
  readonly kind: Kind
  readonly measure: Measure
  readonly scale: ScaleName
  /** Nothing where several things are counted. */
  readonly unit: Unit | undefined
  readonly lang: Language
}

/** What a measure is counted from: an index from 100, changes from 0, figures from nothing. */
export function baselineOf(measure: Measure): number | undefined {
  if (measure === 'value') return undefined
  return measure === 'index' ? 100 : 0
}

/**
 * Which vertical axis shows a range in a measure?
 * @param most gridlines there is room for
 * @param whole no gridline between whole numbers
 */
export function courseAxis(
  range: Interval,
  { kind, measure, scale }: CourseMeaning,
  most: number,
  whole: boolean,
): ValueAxis {
  if (measure === 'change' || measure === 'percent') {
    return signedAxis(range, most, whole && measure === 'change')
  }
  const log = scale === 'log'
  if (measure === 'value') return valueAxis(range, { kind, log, most, whole })
  const withBase = hull([range, { low: 100, high: 100 }])
  return valueAxis(withBase, { kind: 'score', log, most, whole: false })
}

/** The scale word of an axis: the largest that either of its ends reaches. */
export function courseScale(axis: Interval, { kind, measure, lang }: CourseMeaning): Scale {
  if (measure === 'index' || measure === 'percent') return PLAIN
  const reach = Math.max(Math.abs(axis.low), Math.abs(axis.high))
  return scalesOf(kind, lang).find(({ factor }) => reach >= factor) ?? PLAIN
}

/** In what do figures of a kind change? Counts in what they count, where that is one thing. */
function changeUnit(value: number, { kind, unit, lang }: CourseMeaning): string {
  return unit ? changeUnitText(kind, unit, value, lang, 'full') : ''
}

/** A number of the axis with what it counts: "70 triệu", "hạng 70", "+15 bậc", "+20%". */
export function courseAxisValue(value: number, scale: Scale, meaning: CourseMeaning): string {
  const { kind, measure, unit, lang } = meaning
  const plain = numberText(value / scale.factor, lang)
  const signed = signedText(value / scale.factor, lang)
  if (measure === 'index') return plain
  if (measure === 'percent') return `${signed}%`
  const words = scale.word || changeUnit(value, meaning)
  if (measure === 'change') return words === '' ? signed : signed + NBSP + words
  if (kind === 'rank') return RANK[lang] + NBSP + plain
  if (kind === 'share') return `${plain}%`
  const said = scale.word || (unit ? unitText(unit, value, lang) : '')
  return said === '' ? plain : plain + NBSP + said
}

/** The scale word that figures leave to their axis; on one of ratios every number says its own. */
export function figureScale(axis: ValueAxis, meaning: CourseMeaning): Scale {
  return axis.log ? PLAIN : courseScale(axis, meaning)
}

/** Numbers from 0.0001 to 10 of one word are hard to read: each is told in the word that suits it. */
function ratioAxisTexts({ ticks }: ValueAxis, meaning: CourseMeaning): string[] {
  return ticks.map((tick) => {
    const scale = courseScale({ low: tick, high: tick }, meaning)
    if (tick === ticks.at(-1)) return courseAxisValue(tick, scale, meaning)
    const number = numberText(tick / scale.factor, meaning.lang)
    return scale.word === '' ? number : number + NBSP + scale.word
  })
}

/** The texts of a vertical axis, tick by tick; only the topmost says what it counts. */
export function courseAxisTexts(axis: ValueAxis, meaning: CourseMeaning): string[] {
  if (axis.log) return ratioAxisTexts(axis, meaning)
  const scale = courseScale(axis, meaning)
  const top = axis.inverse ? axis.ticks[0] : axis.ticks.at(-1)
  const { measure, lang } = meaning
  const write = measure === 'change' || measure === 'percent' ? signedText : numberText
  return axis.ticks.map((tick) =>
    tick === top ? courseAxisValue(tick, scale, meaning) : write(tick / scale.factor, lang),
  )
}
