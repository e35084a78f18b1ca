import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Point } from '@/domain/Series'
import { pointDateText } from './pointDateText'
import { lengthText } from './lengthText'

type Ends = Pick<Comparison, 'from' | 'to' | 'span'>

const isPeriod = (point: Point) => (point.period ?? point.lead.period) !== undefined

/**
 * Between which dates does a comparison run? "từ 10/10/2024 đến 16/1/2026, 15 tháng"; counts over
 * a period are set against each other instead: "năm 2025 so với năm 2024".
 */
export function betweenText({ from, to, span }: Ends, lang: Language): string | undefined {
  if (from === undefined || to === undefined) return undefined
  const earlier = pointDateText(from, lang, 'long')
  const later = pointDateText(to, lang, 'long')
  if (isPeriod(from) && isPeriod(to)) {
    return lang === 'vi' ? `${later} so với ${earlier}` : `${later} against ${earlier}`
  }
  const dates = lang === 'vi' ? `từ ${earlier} đến ${later}` : `from ${earlier} to ${later}`
  return span === undefined ? dates : `${dates}, ${lengthText(span, lang)}`
}
