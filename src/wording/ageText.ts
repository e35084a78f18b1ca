import type { Language } from '@/domain/Bilingual'
import { numberText } from './numberText'
import { NBSP } from './signs'

/** How old is a figure on the chosen day, in whole months? "cũ 16 tháng", "16 months old". */
export function ageText(months: number, lang: Language): string {
  const number = numberText(Math.max(1, months), lang)
  if (lang === 'vi') return months < 1 ? `cũ chưa đến 1${NBSP}tháng` : `cũ ${number}${NBSP}tháng`
  if (months < 1) return `less than a${NBSP}month old`
  return `${number}${NBSP}${months === 1 ? 'month' : 'months'} old`
}
