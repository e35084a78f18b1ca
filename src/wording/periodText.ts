import type { Language } from '@/domain/Bilingual'
import { addDays } from '@/domain/calendar'
import type { Moment, Period } from '@/domain/Moment'
import { calendarText } from './calendarText'
import { NBSP } from './signs'
import { spanOfDaysText } from './spanOfDaysText'

/** Which single month, quarter or year does a period of whole months cover, if any? */
function momentOf(year: string, from: number, to: number): Moment | undefined {
  if (from === to) return `${year}-${String(to).padStart(2, '0')}`
  if (to - from === 2 && to % 3 === 0) return `${year}-Q${to / 3}`
  return from === 1 && to === 12 ? year : undefined
}

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']

function firstMonthsText(
  months: number,
  year: string,
  lang: Language,
  style: 'numeric' | 'long',
): string {
  if (lang === 'vi') return `${months}${NBSP}tháng đầu năm${NBSP}${year}`
  const count = months === 6 ? 'half' : `${COUNTS[months - 2]} months`
  return `${style === 'long' ? 'the ' : ''}first ${count} of${NBSP}${year}`
}

/**
 * How is a span of days named? By the calendar where it can be ("năm 2024", "6 tháng đầu năm
 * 2025", "first nine months of 2024"), else by its two days.
 */
export function periodText(period: Period, lang: Language, style: 'numeric' | 'long'): string {
  const year = period.start.slice(0, 4)
  const from = Number(period.start.slice(5, 7))
  const to = Number(period.end.slice(5, 7))
  const whole = period.start.endsWith('-01') && addDays(period.end, 1).endsWith('-01')
  if (whole && period.end.startsWith(year)) {
    const moment = momentOf(year, from, to)
    if (moment !== undefined) return calendarText(moment, lang, style)
    if (from === 1) return firstMonthsText(to, year, lang, style)
  }
  return spanOfDaysText(period.start, period.end, lang, style)
}
