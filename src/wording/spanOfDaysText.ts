import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { monthName } from './monthName'
import { EN_DASH, NBSP } from './signs'

/**
 * How are two days written as one span? What they share is said once: "22–31/12/2025",
 * "1/10–31/12/2025", "22–31 Dec 2025".
 */
export function spanOfDaysText(
  start: Day,
  end: Day,
  lang: Language,
  style: 'numeric' | 'long' = 'numeric',
): string {
  const words = (day: Day) => {
    const month = Number(day.slice(5, 7))
    const name = lang === 'vi' ? String(month) : monthName(month, style)
    return [String(Number(day.slice(8))), name, day.slice(0, 4)]
  }
  const shared =
    start.slice(0, 7) === end.slice(0, 7) ? 1 : start.startsWith(end.slice(0, 4)) ? 2 : 3
  const joint = lang === 'vi' ? '/' : NBSP
  return `${words(start).slice(0, shared).join(joint)}${EN_DASH}${words(end).join(joint)}`
}
