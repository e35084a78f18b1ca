import type { Language } from '@/domain/Bilingual'
import type { Claim } from '@/domain/Claim'
import type { Kind } from '@/domain/Indicator'
import { decimalsOf } from './decimalsOf'
import { PLAIN, scalesOf, type Scale } from './Scale'

/** Beyond "29,375 triệu" a reader counts digits either way, so all are written. */
const MOST_DECIMALS = 3

type Stated = Pick<Claim, 'value' | 'valueMax' | 'step'>

/** How many decimals does a stated figure reach to, at a scale? Those of the value or its step. */
export function figureDecimals(claim: Stated, scale: Scale): number {
  const parts = [claim.value, claim.valueMax ?? claim.value, claim.step]
  return Math.max(...parts.map((part) => decimalsOf(part / scale.factor)))
}

/**
 * With which scale word is a stated figure written? The largest that keeps the source's digits
 * readable; a full count (step 0) is written out, because every digit of it was counted.
 */
export function figureScale(claim: Stated, kind: Kind, lang: Language): Scale {
  if (claim.step === 0) return PLAIN
  const fits = (scale: Scale) =>
    claim.value >= scale.factor && figureDecimals(claim, scale) <= MOST_DECIMALS
  return scalesOf(kind, lang).find(fits) ?? PLAIN
}
