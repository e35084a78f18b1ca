import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { directionText } from './directionText'
import { leastText } from './leastText'
import { leastRatioText } from './ratioText'
import { verdictLabelText } from './verdictLabelText'

/** The verdict in its shortest form: "tăng ít nhất 9,8 triệu (≥ 17,1%)", "không đổi", "mới". */
export function chipText(comparison: Comparison, unit: Unit, lang: Language): string {
  const least = leastText(comparison, unit, lang, 'short')
  if (least === undefined) return verdictLabelText(comparison.verdict, lang)
  const ratio = leastRatioText(comparison, lang)
  const proportion = ratio === undefined ? '' : ` (${ratio})`
  return `${directionText(comparison, lang)} ${least}${proportion}`
}
