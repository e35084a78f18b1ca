import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { momentText } from './momentText'

/** The handle of the day changes are counted from: its name, and what is written beside it. */
export function baseHandleText(day: Day, lang: Language): { label: string; text: string } {
  const date = momentText(day, lang)
  return lang === 'vi'
    ? { label: 'Ngày gốc', text: `Gốc ${date}` }
    : { label: 'Base day', text: `Base ${date}` }
}
