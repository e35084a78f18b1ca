import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Interval } from '@/domain/Interval'
import { betweenText } from './betweenText'
import { changeText } from './changeText'
import { datedFigureText } from './datedFigureText'
import { momentText } from './momentText'
import { printedChange } from './printedChange'
import { reasonText } from './reasonText'
import { sameFigureText } from './sameFigureText'
import { verdictLabelText } from './verdictLabelText'

/** Which ways a change that holds zero may have gone. */
function waysText({ low, high }: Interval, lang: Language): string {
  if (low === 0)
    return lang === 'vi' ? 'nên có thể không đổi, có thể tăng' : 'so it may be no change or a rise'
  if (high === 0)
    return lang === 'vi' ? 'nên có thể không đổi, có thể giảm' : 'so it may be no change or a fall'
  return lang === 'vi' ? 'nên có thể tăng, có thể giảm' : 'so it may be a rise or a fall'
}

/** "không đo được thay đổi: trong khoảng −0,8 đến +0,4 triệu thẻ, có thể tăng, có thể giảm; …" */
export function cannotTellText(
  change: Interval,
  comparison: Comparison,
  unit: Unit,
  lang: Language,
): string {
  const range = changeText(printedChange(change, comparison), comparison, unit, lang, 'full', true)
  const between = betweenText(comparison, lang)
  const where =
    lang === 'vi' ? `thay đổi nằm trong khoảng ${range}` : `the change lies within ${range}`
  const when = between === undefined ? '' : `; ${between}`
  return `${verdictLabelText('cannot-tell', lang)}: ${where}, ${waysText(change, lang)}${when}`
}

/** "không so sánh được vì tổng đổi từ 227 sang 224; từ 7/2024 đến 18/12/2025, 16 tháng" */
export function notComparableText(comparison: Comparison, lang: Language): string {
  const why = reasonText(comparison, lang)
  const between = betweenText(comparison, lang)
  const because = why === undefined ? '' : `${lang === 'vi' ? ' vì' : ' because'} ${why}`
  const when = between === undefined ? '' : `; ${between}`
  return verdictLabelText('not-comparable', lang) + because + when
}

/** "không đổi: 50 tiện ích ở cả hai lần công bố, từ 24/9/2025 đến 16/1/2026, 3 tháng" */
export function unchangedText(comparison: Comparison, unit: Unit, lang: Language): string {
  const { to } = comparison
  const between = betweenText(comparison, lang)
  const when = between === undefined ? '' : `, ${between}`
  const figure = to === undefined ? '' : sameFigureText(to, comparison, unit, lang)
  const both = lang === 'vi' ? `${figure} ở cả hai lần công bố` : `${figure} both times`
  return `${verdictLabelText('unchanged', lang)}${figure === '' ? '' : `: ${both}`}${when}`
}

/** One figure or none: what there is instead of a comparison. */
export function oneSidedText(comparison: Comparison, unit: Unit, lang: Language): string {
  const { to, verdict } = comparison
  const vi = lang === 'vi'
  const then = momentText(comparison.then, lang, 'long')
  const now = momentText(comparison.now, lang, 'long')
  const label = verdictLabelText(verdict, lang)
  const figure =
    to === undefined ? undefined : datedFigureText(to, comparison.indicator, unit, lang)
  if (figure !== undefined && verdict === 'first') {
    return vi
      ? `${label}: ${figure}; đến ${then} chưa tìm thấy số nào`
      : `${label}: ${figure}; no figure found by ${then}`
  }
  if (figure !== undefined) {
    return vi
      ? `${label}: cả hai ngày cùng dùng một con số, ${figure}; không có nghĩa là không đổi`
      : `${label}: both days use one figure, ${figure}; this does not mean unchanged`
  }
  return vi ? `${label}: đến ${now} chưa tìm thấy số nào` : `${label}: no figure found by ${now}`
}
