import type { Language } from '@/domain/Bilingual'
import { claimDay } from '@/domain/claimDay'
import type { Claim } from '@/domain/Claim'
import { momentText } from './momentText'

/** For which day or period does a claim's figure stand, as precisely as its source said? */
export function claimDateText(
  claim: Claim,
  lang: Language,
  style: 'numeric' | 'long' = 'numeric',
): string {
  return momentText(claim.period ?? claim.asOf ?? claimDay(claim), lang, style)
}
