import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { datedFigureText } from './datedFigureText'
import { fullText } from './fullText'

/** Both figures of a row in a sentence, and what they come to; where there are not two, that. */
export function pairSentenceText(comparison: Comparison, unit: Unit, lang: Language): string {
  const { from, to, indicator } = comparison
  const name = indicator.name[lang]
  const said = fullText(comparison, unit, lang)
  if (from === undefined || to === undefined || from === to) return `${name}. ${said}`
  const [earlier, later] = [from, to].map((point) => datedFigureText(point, indicator, unit, lang))
  const figures = lang === 'vi' ? `trước ${earlier}, nay ${later}` : `then ${earlier}, now ${later}`
  return `${name}: ${figures}. ${said}`
}
