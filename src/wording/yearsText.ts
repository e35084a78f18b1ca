import type { Language } from '@/domain/Bilingual'
import { monthsBetween } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import { lengthText } from './lengthText'
import { NBSP } from './signs'
import { spanText } from './spanText'

/** Fewer months than these are still counted in months. */
const LEAST = 24

/**
 * How long does a whole series run, the earlier day first? "3 năm 3 tháng", "2 years"; in months
 * below two years. Verdicts always count in months, for they set two figures against each other.
 */
export function yearsText(from: Day, to: Day, lang: Language): string {
  const months = monthsBetween(from, to)
  if (months < LEAST) return spanText(from, to, lang)
  const years = `${Math.floor(months / 12)}${NBSP}${lang === 'vi' ? 'năm' : 'years'}`
  const rest = months % 12
  return rest === 0 ? years : `${years} ${lengthText({ days: 0, months: rest }, lang)}`
}
