import type { Language } from '@/domain/Bilingual'
import type { Claim } from '@/domain/Claim'
import { figureDecimals } from './figureScale'
import { numberText } from './numberText'
import type { Scale } from './Scale'

/**
 * How is one value of a claim written with its source's digits? 67 never becomes 67,0. A final
 * zero that counts ("TII = 0.8780", step 0,0001) is kept only where the phrase has it.
 */
export function sourceDigitsText(
  value: number,
  claim: Claim,
  scale: Scale,
  lang: Language,
): string {
  const scaled = value / scale.factor
  const digits = figureDecimals(claim, scale)
  const said = (['vi', 'en'] as const).some((language) =>
    claim.stated.includes(numberText(scaled, language, digits)),
  )
  return said ? numberText(scaled, lang, digits) : numberText(scaled, lang)
}
