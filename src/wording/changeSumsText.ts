import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { changeText } from './changeText'
import { numberText } from './numberText'
import { printedChange } from './printedChange'
import { rangeScale } from './rangeText'
import { roundOutward } from './roundOutward'
import { MINUS, NBSP } from './signs'

/** The sums behind a range of change, each as a line to read. */
export interface ChangeSums {
  /** "67 − 57,2 = 9,8 triệu" */
  readonly low: string
  readonly high: string
  /** "67 ÷ 57,2 − 1 ≈ 17,1%", lowest and highest; absent where the change has no proportion. */
  readonly share?: { readonly low: string; readonly high: string }
}

/**
 * By which sums does the range of a change follow from two figures? The least of the later minus
 * the most of the earlier, and the other way round; where the printed end is rounded outward, the
 * sum says so. Nothing where the two figures do not compare.
 */
export function changeSumsText(
  comparison: Comparison,
  unit: Unit,
  lang: Language,
): ChangeSums | undefined {
  const { from, to, change, indicator } = comparison
  if (from === undefined || to === undefined || change === undefined) return undefined
  const printed = printedChange(change, comparison)
  const { factor } = rangeScale(to.interval, { kind: indicator.kind, lang })
  const [a, b] =
    indicator.kind === 'rank' ? [from.interval, to.interval] : [to.interval, from.interval]
  const write = (value: number) => numberText(value / factor, lang)
  const amount = (value: number) =>
    changeText({ low: value, high: value }, comparison, unit, lang, 'short')
  const sum = (end: 'low' | 'high', other: 'low' | 'high') => {
    const terms = `${write(a[end])} ${MINUS} ${write(b[other])}`
    if (printed[end] === change[end]) return `${terms} = ${amount(change[end])}`
    return `${terms} = ${write(change[end])}, ${outward(lang)} ${amount(printed[end])}`
  }
  const share = sharesText(comparison, write, lang)
  return { low: sum('low', 'high'), high: sum('high', 'low'), ...(share && { share }) }
}

function outward(lang: Language): string {
  return lang === 'vi' ? 'làm tròn ra ngoài thành' : 'rounded outward to'
}

/** In proportion, where a rise is measured and small enough to be said in per cent. */
function sharesText(
  { from, to, ratio, verdict }: Comparison,
  write: (value: number) => string,
  lang: Language,
): ChangeSums['share'] {
  if (!from || !to || verdict !== 'rose' || !ratio || ratio.high >= 3) return undefined
  const printed = roundOutward({ low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 })
  const sum = (end: 'low' | 'high', other: 'low' | 'high') =>
    `${write(to.interval[end])} ÷ ${write(from.interval[other])} ${MINUS} 1 ≈${NBSP}` +
    `${numberText(printed[end], lang)}%`
  return { low: sum('low', 'high'), high: sum('high', 'low') }
}
