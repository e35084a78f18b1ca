import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import { numberText } from './numberText'
import { NBSP } from './signs'

/** How long is a span? In whole months, "15 tháng"; in days where no month is full. */
export function lengthText(span: NonNullable<Comparison['span']>, lang: Language): string {
  const { days, months } = span
  const count = months > 0 ? months : days
  const number = numberText(count, lang)
  if (lang === 'vi') return number + NBSP + (months > 0 ? 'tháng' : 'ngày')
  return `${number}${NBSP}${months > 0 ? 'month' : 'day'}${count === 1 ? '' : 's'}`
}
