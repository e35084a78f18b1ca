import type { Language } from '@/domain/Bilingual'
import type { Moment, Period } from '@/domain/Moment'
import { calendarText } from './calendarText'
import { periodText } from './periodText'

/**
 * How is a moment or period written? vi 18/8/2025, 8/2025 (long: tháng 8/2025), quý I/2026, năm
 * 2024; en 18 Aug 2025 (long: 18 August 2025), Aug 2025, Q1 2026, 2024.
 */
export function momentText(
  moment: Moment | Period,
  lang: Language,
  style: 'numeric' | 'long' = 'numeric',
): string {
  return typeof moment === 'string'
    ? calendarText(moment, lang, style)
    : periodText(moment, lang, style)
}
