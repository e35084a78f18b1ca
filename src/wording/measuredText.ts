import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Interval } from '@/domain/Interval'
import { betweenText } from './betweenText'
import { ABOUT, aboutText } from './aboutText'
import { changeText } from './changeText'
import { directionText } from './directionText'
import { figureText } from './figureText'
import { mirrored, printedChange, printedPace } from './printedChange'
import { ratioText } from './ratioText'

/** In proportion, or for ranks from which place to which: "(17,1% đến 19,1%)". */
function inBrackets(comparison: Comparison, unit: Unit, lang: Language): string {
  const { from, to, indicator } = comparison
  if (indicator.kind === 'rank' && from !== undefined && to !== undefined) {
    const [earlier, later] = [from, to].map((point) => figureText(point, indicator, unit, lang))
    const joint = lang === 'vi' ? directionText(comparison, lang) : 'to'
    return ` (${lang === 'vi' ? 'từ' : 'from'} ${earlier} ${joint} ${later})`
  }
  const ratio = ratioText(comparison, lang)
  return ratio === undefined ? '' : ` (${ratio})`
}

/** Size of a change in its own direction: a fall of 1 to 2, not a rise of −2 to −1. */
function sizeOf(range: Interval, comparison: Comparison): Interval {
  return comparison.verdict === 'fell' ? mirrored(range) : range
}

/** "tăng 9,8 đến 10,9 triệu tài khoản (17,1% đến 19,1%), từ 10/10/2024 đến 16/1/2026, 15 tháng" */
export function risenText(
  change: Interval,
  comparison: Comparison,
  unit: Unit,
  lang: Language,
): string {
  const printed = printedChange(change, comparison)
  const size = sizeOf(printed, comparison)
  const about = aboutText(change, printed, lang)
  const amount = about + changeText(size, comparison, unit, lang, 'full')
  const between = betweenText(comparison, lang)
  const when = between === undefined ? '' : `, ${between}`
  return `${directionText(comparison, lang)} ${amount}${inBrackets(comparison, unit, lang)}${when}`
}

/** "bình quân mỗi năm tăng 7,7 đến 8,6 triệu": a change a year, where the span is long enough. */
export function paceText(comparison: Comparison, unit: Unit, lang: Language): string | undefined {
  const { pace, span } = comparison
  if (pace === undefined || pace.low * pace.high <= 0) return undefined
  // Over one year the pace is the change, which was just said.
  if (span?.months === 12) return undefined
  const size = sizeOf(printedPace(pace, comparison), comparison)
  const about = size.low !== size.high ? '' : `${ABOUT[lang]} `
  const amount = about + changeText(size, comparison, unit, lang, 'full')
  const rise = comparison.verdict === 'fell' ? 'a fall' : 'a rise'
  return lang === 'vi'
    ? `bình quân mỗi năm ${directionText(comparison, lang)} ${amount}`
    : `on average, ${rise} of ${amount} a year`
}
