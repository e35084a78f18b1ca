import type { Language } from '@/domain/Bilingual'
import { precisionOf } from '@/domain/calendar'
import type { Comparison } from '@/domain/Comparison'
import type { Point } from '@/domain/Series'
import { lengthText } from './lengthText'
import { pointDateText } from './pointDateText'

type Ends = Pick<Comparison, 'from' | 'to' | 'span'>

const isPeriod = (point: Point) => (point.period ?? point.lead.period) !== undefined

/** Is the date shown a whole year? A dispute over several days shows those. */
const isYear = ({ lead: { asOf }, startDay, day }: Point) =>
  startDay === day && asOf !== undefined && precisionOf(asOf) === 'year'

/** A year's figure stands at its end, which must be said beside a day: "cuối năm 2022". */
function endText(point: Point, other: Point, lang: Language): string {
  const date = pointDateText(point, lang, 'long')
  if (!isYear(point) || isYear(other)) return date
  return lang === 'vi' ? `cuối ${date}` : `the end of ${date}`
}

/**
 * Between which dates does a comparison run? "từ 10/10/2024 đến 16/1/2026, 15 tháng"; counts over
 * a period are set against each other instead: "năm 2025 so với năm 2024".
 */
export function betweenText({ from, to, span }: Ends, lang: Language): string | undefined {
  if (from === undefined || to === undefined) return undefined
  if (isPeriod(from) && isPeriod(to)) {
    const [earlier, later] = [from, to].map((point) => pointDateText(point, lang, 'long'))
    return lang === 'vi' ? `${later} so với ${earlier}` : `${later} against ${earlier}`
  }
  const [earlier, later] = [endText(from, to, lang), endText(to, from, lang)]
  const dates = lang === 'vi' ? `từ ${earlier} đến ${later}` : `from ${earlier} to ${later}`
  return span === undefined ? dates : `${dates}, ${lengthText(span, lang)}`
}
