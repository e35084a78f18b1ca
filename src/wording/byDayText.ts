import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { momentText } from './momentText'

/** The day up to which a figure was looked for: "đến 10/10/2024", "by 10 Oct 2024". */
export function byDayText(day: Day, lang: Language): string {
  return `${lang === 'vi' ? 'đến' : 'by'} ${momentText(day, lang)}`
}
