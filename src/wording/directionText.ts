import type { Bilingual, Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import { verdictLabelText } from './verdictLabelText'

/** A better place is "lên", not "tăng": the number of the place becomes smaller. */
const PLACES: Readonly<Record<'rose' | 'fell', Bilingual>> = {
  rose: { vi: 'lên', en: 'up' },
  fell: { vi: 'xuống', en: 'down' },
}

/** Which verb says the direction of a measured change? tăng, giảm; for ranks lên, xuống. */
export function directionText(comparison: Comparison, lang: Language): string {
  const verdict = comparison.verdict === 'fell' ? 'fell' : 'rose'
  return comparison.indicator.kind === 'rank'
    ? PLACES[verdict][lang]
    : verdictLabelText(verdict, lang)
}
