import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { intervalText } from './intervalText'

/** How is a figure read by the rules? "đọc là 67 đến 68 triệu", "read as exactly 46". */
export function readingText(
  interval: Interval,
  indicator: Pick<Indicator, 'kind'>,
  unit: Unit,
  lang: Language,
): string {
  const range = intervalText(interval, indicator, unit, lang)
  if (interval.low !== interval.high) return `${lang === 'vi' ? 'đọc là' : 'read as'} ${range}`
  return `${lang === 'vi' ? 'đọc là đúng' : 'read as exactly'} ${range}`
}
