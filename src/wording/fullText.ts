import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { changeText } from './changeText'
import { disputeNoteText } from './disputeNoteText'
import { paceText, risenText } from './measuredText'
import { sentenceText } from './sentenceText'
import { cannotTellText, notComparableText, oneSidedText, unchangedText } from './unmeasuredText'
import { verdictLabelText } from './verdictLabelText'

function mainText(comparison: Comparison, unit: Unit, lang: Language): string {
  const { change, verdict } = comparison
  switch (verdict) {
    case 'rose':
    case 'fell':
      return change === undefined
        ? verdictLabelText(verdict, lang)
        : risenText(change, comparison, unit, lang)
    case 'cannot-tell':
      return change === undefined
        ? verdictLabelText(verdict, lang)
        : cannotTellText(change, comparison, unit, lang)
    case 'unchanged':
      return unchangedText(comparison, unit, lang)
    case 'not-comparable':
      return notComparableText(comparison, lang)
    case 'first':
    case 'no-newer':
    case 'target-only':
    case 'no-figure':
      return oneSidedText(comparison, unit, lang)
  }
}

/** The plain difference, where it is not the change itself. */
function publishedText(comparison: Comparison, unit: Unit, lang: Language): string | undefined {
  const { change, published } = comparison
  if (published === undefined || change === undefined || change.low === change.high)
    return undefined
  const amount = { low: published, high: published }
  const said = changeText(amount, comparison, unit, lang, amountStyle(comparison), true)
  return lang === 'vi'
    ? `hiệu hai số đã công bố: ${said}`
    : `difference of the two published figures: ${said}`
}

/** A count's unit was just said; points and places need theirs again. */
function amountStyle({ indicator: { kind } }: Comparison): 'short' | 'full' {
  return kind === 'stock' || kind === 'flow' || kind === 'rate' ? 'short' : 'full'
}

/**
 * The verdict in complete sentences: the whole range of change and of ratio with the real dates,
 * the published difference, the pace a year, and whatever must be said of it.
 */
export function fullText(comparison: Comparison, unit: Unit, lang: Language): string {
  return [
    mainText(comparison, unit, lang),
    publishedText(comparison, unit, lang),
    paceText(comparison, unit, lang),
    disputeNoteText(comparison, lang, 'full'),
  ]
    .flatMap((phrase) => (phrase === undefined ? [] : [sentenceText(phrase)]))
    .join(' ')
}
