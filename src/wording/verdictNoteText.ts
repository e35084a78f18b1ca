import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Target } from '@/domain/Target'
import { briefText } from './briefText'
import { momentText } from './momentText'
import { targetShortText } from './targetText'

function targetNote(
  [target]: readonly Target[],
  { indicator }: Comparison,
  unit: Unit,
  lang: Language,
): string | undefined {
  if (target === undefined) return undefined
  const goal = targetShortText(target, indicator, unit, lang)
  return lang === 'vi' ? `mục tiêu ${goal}` : `target ${goal}`
}

/**
 * What a verdict that measures nothing must say with it, as a phrase: the range that holds zero,
 * why two figures do not compare, that nothing older or newer was found, or the target.
 */
export function verdictNoteText(
  comparison: Comparison,
  targets: readonly Target[],
  unit: Unit,
  lang: Language,
): string | undefined {
  const { now, then, verdict } = comparison
  const vi = lang === 'vi'
  const none = (day: string) =>
    vi
      ? `đến ${momentText(day, lang)} chưa tìm thấy số nào`
      : `no figure found by ${momentText(day, lang)}`
  switch (verdict) {
    case 'rose':
    case 'fell':
    case 'unchanged':
      return undefined
    case 'cannot-tell': {
      const range = briefText(comparison, unit, lang)
      if (range === undefined) return undefined
      return vi ? `thay đổi nằm trong khoảng ${range}` : `the change lies within ${range}`
    }
    case 'not-comparable':
      return briefText(comparison, unit, lang)
    case 'first':
      return none(then)
    case 'no-newer':
      return vi ? 'không có nghĩa là không đổi' : 'this does not mean unchanged'
    case 'target-only':
      return targetNote(targets, comparison, unit, lang)
    case 'no-figure':
      return none(now)
  }
}
