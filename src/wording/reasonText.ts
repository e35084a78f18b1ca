import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { numberText } from './numberText'
import { pointDateText } from './pointDateText'

function basisOf(point: Point, indicator: Indicator, lang: Language): string {
  const basis = point.basis === undefined ? undefined : indicator.bases[point.basis]
  if (basis !== undefined) return `“${basis[lang]}”`
  return lang === 'vi' ? 'không nêu' : 'not stated'
}

function basisReason(from: Point, to: Point, indicator: Indicator, lang: Language): string {
  const earlier = basisOf(from, indicator, lang)
  const later = basisOf(to, indicator, lang)
  const plain = lang === 'vi' ? 'hai cách đếm khác nhau' : 'the counting rules differ'
  if (earlier === later) return plain
  return lang === 'vi'
    ? `${plain}: trước ${earlier}, nay ${later}`
    : `${plain}: then ${earlier}, now ${later}`
}

function totalReason(from: Point, to: Point, lang: Language): string {
  if (from.of === undefined && to.of === undefined) {
    return lang === 'vi' ? 'hai lần không cùng một tổng' : 'the totals are not the same'
  }
  if (from.of === undefined || to.of === undefined) {
    return lang === 'vi' ? 'chỉ một lần có nêu tổng' : 'only one of them gives a total'
  }
  const [earlier, later] = [numberText(from.of, lang), numberText(to.of, lang)]
  return lang === 'vi'
    ? `tổng đổi từ ${earlier} sang ${later}`
    : `the total changed from ${earlier} to ${later}`
}

function periodReason(from: Point, to: Point, lang: Language): string {
  const [earlier, later] = [from, to].map((point) => pointDateText(point, lang, 'long'))
  return lang === 'vi'
    ? `hai kỳ không dài bằng nhau: ${earlier} và ${later}`
    : `the two periods differ in length: ${earlier} and ${later}`
}

/** Why do two points not compare, as a phrase for under the chip? Nothing where they do. */
export function reasonText(comparison: Comparison, lang: Language): string | undefined {
  const { from, to, reason, indicator } = comparison
  if (from === undefined || to === undefined) return undefined
  switch (reason) {
    case undefined:
      return undefined
    case 'basis':
      return basisReason(from, to, indicator, lang)
    case 'total':
      return totalReason(from, to, lang)
    case 'period':
      return periodReason(from, to, lang)
    case 'dispute':
      return lang === 'vi'
        ? 'các nguồn không khớp, chưa rõ tăng hay giảm'
        : 'the sources disagree, and the direction is not clear'
  }
}
