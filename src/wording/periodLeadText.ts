import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { momentText } from './momentText'

/** A statement about the two chosen days, behind them: "Từ 10/10/2024 đến 16/1/2026: …". */
export function periodLeadText(then: Day, now: Day, said: string, lang: Language): string {
  const [earlier, later] = [momentText(then, lang), momentText(now, lang)]
  return lang === 'vi'
    ? `Từ ${earlier} đến ${later}: ${said}`
    : `From ${earlier} to ${later}: ${said}`
}
