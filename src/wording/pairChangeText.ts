import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Interval } from '@/domain/Interval'
import { directionText } from './directionText'
import { nearest } from './nearest'
import { numberText } from './numberText'
import { mirrored, printedChange } from './printedChange'
import { TO } from './RangeWords'
import { rangeText } from './rangeText'
import { roundOutward } from './roundOutward'
import { NBSP } from './signs'
import { signedText } from './signedText'

/** What stands in the column of a comparison that measures nothing. */
const NOTHING = '–'

/** "≥ ×1,17": a count at least so many times the earlier one; "≤ ×0,93" where it fell. */
function timesText(ratio: Interval, verdict: Comparison['verdict'], lang: Language): string {
  const times = (value: number) => `×${numberText(value, lang)}`
  if (ratio.low === ratio.high) return times(nearest(ratio.low))
  const { low, high } = roundOutward(ratio)
  if (verdict === 'fell') return `≤${NBSP}${times(high)}`
  if (verdict === 'rose' || high === Infinity) return `≥${NBSP}${times(low)}`
  return `${times(low)} ${TO[lang]} ${numberText(high, lang)}`
}

/** "≥ +57"; "giảm ≥ 0,075"; "−0,8 đến +0,4": the unit stands over the column. */
function amountText(change: Interval, comparison: Comparison, lang: Language): string {
  const { verdict, indicator } = comparison
  const printed = printedChange(change, comparison)
  if (change.low === change.high) return signedText(printed.low, lang)
  if (verdict === 'rose') return `≥${NBSP}${signedText(printed.low, lang)}`
  if (verdict !== 'fell') return rangeText(printed, { kind: indicator.kind, lang, signed: true })
  const least = numberText(mirrored(printed).low, lang)
  return `${directionText(comparison, lang)} ≥${NBSP}${least}`
}

/**
 * How far did a pair move, in what its kind allows: counts in proportion, shares and scores in
 * points, ranks in places? At least so much where that is known; a dash where nothing compares.
 */
export function pairChangeText(comparison: Comparison, lang: Language): string {
  const { change, ratio, verdict } = comparison
  if (change === undefined) return NOTHING
  return ratio === undefined
    ? amountText(change, comparison, lang)
    : timesText(ratio, verdict, lang)
}
