import type { Language } from '@/domain/Bilingual'
import { precisionOf } from '@/domain/calendar'
import type { Moment } from '@/domain/Moment'
import { monthName } from './monthName'
import { NBSP } from './signs'

const QUARTERS: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' }

function vietnamese(moment: Moment, style: 'numeric' | 'long'): string {
  const year = moment.slice(0, 4)
  const month = Number(moment.slice(5, 7))
  const day = Number(moment.slice(8))
  switch (precisionOf(moment)) {
    case 'day':
      return `${day}/${month}/${year}`
    case 'month':
      return `${style === 'long' ? `tháng${NBSP}` : ''}${month}/${year}`
    case 'quarter':
      return `quý${NBSP}${QUARTERS[moment.slice(6)]}/${year}`
    case 'year':
      return `năm${NBSP}${year}`
  }
}

function english(moment: Moment, style: 'numeric' | 'long'): string {
  const year = moment.slice(0, 4)
  const name = monthName(Number(moment.slice(5, 7)), style)
  switch (precisionOf(moment)) {
    case 'day':
      return [Number(moment.slice(8)), name, year].join(NBSP)
    case 'month':
      return name + NBSP + year
    case 'quarter':
      return moment.slice(5) + NBSP + year
    case 'year':
      return year
  }
}

/** How is a day, month, quarter or year of the calendar written? Never with a time zone. */
export function calendarText(moment: Moment, lang: Language, style: 'numeric' | 'long'): string {
  return lang === 'vi' ? vietnamese(moment, style) : english(moment, style)
}
