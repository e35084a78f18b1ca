import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { directionText } from './directionText'
import { leastText } from './leastText'
import { leastRatioText } from './ratioText'
import { verdictLabelText } from './verdictLabelText'

/** The verdict in its shortest form: "tăng ít nhất 9,8 triệu (≥ 17,1%)", "không đổi", "mới". */
export function chipText(comparison: Comparison, unit: Unit, lang: Language): string {
  const said = terseChipText(comparison, unit, lang)
  const measured = comparison.verdict === 'rose' || comparison.verdict === 'fell'
  const ratio = measured ? leastRatioText(comparison, lang) : undefined
  return ratio === undefined ? said : `${said} (${ratio})`
}

/** The chip where room is scarce, without its ratio: "tăng ít nhất 9,8 triệu". */
export function terseChipText(comparison: Comparison, unit: Unit, lang: Language): string {
  const least = leastText(comparison, unit, lang, 'short')
  return least === undefined
    ? verdictLabelText(comparison.verdict, lang)
    : `${directionText(comparison, lang)} ${least}`
}
