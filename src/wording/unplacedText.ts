import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { UnplacedReason } from '@/domain/explore/pairGroups'
import { figureText } from './figureText'
import { pairChangeText } from './pairChangeText'
import { datedFigureText } from './datedFigureText'
import { reasonText } from './reasonText'
import { verdictLabelText } from './verdictLabelText'

function figuresText(comparison: Comparison, unit: Unit, lang: Language): string {
  const { from, to, indicator } = comparison
  if (to === undefined) return ''
  if (from === undefined || from === to) return datedFigureText(to, indicator, unit, lang)
  const [earlier, later] = [from, to].map((point) =>
    figureText(point, indicator, unit, lang, 'short'),
  )
  return `${earlier} → ${later}`
}

function whyText(why: UnplacedReason, comparison: Comparison, lang: Language): string {
  if (why === 'larger') {
    return lang === 'vi'
      ? 'trên cùng một trục, mọi hàng khác sẽ dồn về số 0'
      : 'on a shared axis every other row would fall to 0'
  }
  return reasonText(comparison, lang) ?? verdictLabelText(comparison.verdict, lang)
}

/**
 * Why does a row stand on no axis? "33/63 → 34/34: tổng đổi từ 63 sang 34"; "50 tiện ích
 * (7/2025): mới"; "chưa có số".
 */
export function unplacedText(
  why: UnplacedReason,
  comparison: Comparison,
  unit: Unit,
  lang: Language,
): string {
  const figures = figuresText(comparison, unit, lang)
  const said = whyText(why, comparison, lang)
  if (figures === '') return said
  const ratio = why === 'larger' ? ` (${pairChangeText(comparison, lang)})` : ''
  return `${figures}${ratio}: ${said}`
}
