import type { Language } from '@/domain/Bilingual'
import { clean } from '@/domain/clean'
import type { Interval } from '@/domain/Interval'

export const ABOUT: Readonly<Record<Language, string>> = { vi: 'khoảng', en: 'about' }

/**
 * What stands before a printed change? "khoảng " before one amount that was rounded to its nearest
 * digits (57,6 for 57,68…), for only ranges are rounded outward; nothing before any other.
 */
export function aboutText(change: Interval, printed: Interval, lang: Language): string {
  const rounded = change.low === change.high && clean(change.low) !== printed.low
  return rounded ? `${ABOUT[lang]} ` : ''
}
