import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { aboutText } from './aboutText'
import { changeText } from './changeText'
import type { ChangeStyle } from './changeUnitText'
import { mirrored, printedChange } from './printedChange'

/**
 * How large is a measured change, said so that it cannot be too much? "ít nhất 9,8 triệu"; one
 * exact change has no "at least", one that was rounded is "khoảng". The least of a fall is its smaller size. Nothing where the
 * points do not compare or the direction is not known.
 */
export function leastText(
  comparison: Comparison,
  unit: Unit,
  lang: Language,
  style: ChangeStyle,
): string | undefined {
  const { change, verdict } = comparison
  if (change === undefined || (verdict !== 'rose' && verdict !== 'fell')) return undefined
  const printed = printedChange(change, comparison)
  const { low } = verdict === 'rose' ? printed : mirrored(printed)
  const amount = changeText({ low, high: low }, comparison, unit, lang, style)
  if (change.low === change.high) return aboutText(change, printed, lang) + amount
  return `${lang === 'vi' ? 'ít nhất' : 'at least'} ${amount}`
}
