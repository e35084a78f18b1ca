import type { Language } from '@/domain/Bilingual'
import { comparePoints } from '@/domain/comparePoints'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { aboutText } from './aboutText'
import { changeText } from './changeText'
import { printedChange } from './printedChange'
import { verdictLabelText } from './verdictLabelText'

/**
 * What one point of a table adds to the one before it: the whole range of change with signs
 * ("+9,8 đến +10,9 triệu"), or that the two do not compare.
 */
export function stepText(
  indicator: Indicator,
  before: Point,
  point: Point,
  unit: Unit,
  lang: Language,
): string {
  const finding = comparePoints(indicator, before, point)
  if (finding.change === undefined) return verdictLabelText(finding.verdict, lang)
  const comparison: Comparison = {
    indicator,
    then: before.day,
    now: point.day,
    from: before,
    to: point,
    ...finding,
  }
  const printed = printedChange(finding.change, comparison)
  const amount = changeText(printed, comparison, unit, lang, 'short', true)
  return aboutText(finding.change, printed, lang) + amount
}
