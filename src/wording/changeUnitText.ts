import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Kind } from '@/domain/Indicator'
import { unitText } from './unitText'

/** `short` for chips, where a count goes without its unit; `full` for sentences. */
export type ChangeStyle = 'short' | 'full'

/**
 * In what does a kind change? Shares in percentage points (pp where room is scarce), scores in points, ranks in places,
 * counts in their own unit. `last` is the number before it, for the English singular.
 */
export function changeUnitText(
  kind: Kind,
  unit: Unit,
  last: number,
  lang: Language,
  style: ChangeStyle,
): string {
  const plural = Math.abs(last) === 1 ? '' : 's'
  switch (kind) {
    case 'share':
      if (lang === 'vi') return style === 'short' ? 'điểm\u00A0%' : 'điểm phần trăm'
      return style === 'short' ? 'pp' : `percentage point${plural}`
    case 'score':
      return lang === 'vi' ? 'điểm' : `point${plural}`
    case 'rank':
      return lang === 'vi' ? 'bậc' : `place${plural}`
    case 'stock':
    case 'flow':
    case 'rate':
      return style === 'short' ? '' : unitText(unit, last, lang)
  }
}
