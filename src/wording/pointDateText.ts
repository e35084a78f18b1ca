import type { Language } from '@/domain/Bilingual'
import type { Point } from '@/domain/Series'
import { claimDateText } from './claimDateText'
import { spanOfDaysText } from './spanOfDaysText'

/** When is a point? As its leading claim says; a dispute over several days gives them all. */
export function pointDateText(
  point: Point,
  lang: Language,
  style: 'numeric' | 'long' = 'numeric',
): string {
  return point.startDay === point.day
    ? claimDateText(point.lead, lang, style)
    : spanOfDaysText(point.startDay, point.day, lang, style)
}
