import type { Language } from '@/domain/Bilingual'
import { daysBetween, monthsBetween } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import { lengthText } from './lengthText'

/** How long is it between two days, the earlier first? "15 tháng", "12 ngày". */
export function spanText(from: Day, to: Day, lang: Language): string {
  return lengthText({ days: daysBetween(from, to), months: monthsBetween(from, to) }, lang)
}
