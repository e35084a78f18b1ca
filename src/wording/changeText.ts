import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Interval } from '@/domain/Interval'
import type { Point } from '@/domain/Series'
import { changeUnitText, type ChangeStyle } from './changeUnitText'
import { figureScale } from './figureScale'
import { rangeScale, rangeText } from './rangeText'
import { NBSP } from './signs'

/** The smaller of the factors the two figures are written in: a change stays in their words. */
function factorOf(comparison: Comparison, lang: Language): number {
  const factor = (point: Point | undefined) =>
    point === undefined ? 1 : figureScale(point.lead, comparison.indicator.kind, lang).factor
  return Math.min(factor(comparison.from), factor(comparison.to))
}

/**
 * How is an amount of change written? "9,8 đến 10,9 triệu tài khoản", "18,4 điểm %", "15 bậc";
 * `signed` adds + and −. The amounts are printed as given: round them first.
 */
export function changeText(
  amount: Interval,
  comparison: Comparison,
  unit: Unit,
  lang: Language,
  style: ChangeStyle,
  signed = false,
): string {
  const { kind } = comparison.indicator
  const range = { kind, lang, signed, near: factorOf(comparison, lang) }
  const words = changeUnitText(kind, unit, amount.high, lang, style)
  if (words === '') return rangeText(amount, range)
  const joint = rangeScale(amount, range).word === '' ? NBSP : ' '
  return rangeText(amount, range) + joint + words
}
