import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { changeText } from './changeText'
import { printedChange } from './printedChange'
import { reasonText } from './reasonText'

/**
 * What stands under a chip that measures nothing: the range that holds zero ("−0,8 đến +0,4
 * triệu"), or why two figures do not compare. Nothing for the other verdicts.
 */
export function briefText(comparison: Comparison, unit: Unit, lang: Language): string | undefined {
  const { change, verdict } = comparison
  if (verdict === 'cannot-tell' && change !== undefined) {
    return changeText(printedChange(change, comparison), comparison, unit, lang, 'short', true)
  }
  return verdict === 'not-comparable' ? reasonText(comparison, lang) : undefined
}
