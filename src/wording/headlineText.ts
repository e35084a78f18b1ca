import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Point } from '@/domain/Series'
import { directionText } from './directionText'
import { figureText } from './figureText'
import { leastText } from './leastText'
import { momentText } from './momentText'
import { pointDateText } from './pointDateText'
import { lengthText } from './lengthText'
import { sameFigureText } from './sameFigureText'
import { NBSP } from './signs'
import { verdictLabelText } from './verdictLabelText'

const isCount = ({ indicator: { kind } }: Comparison) => kind === 'stock' || kind === 'flow'

/** A count's unit is in its name already; points and places must be named. */
const styleOf = ({ indicator: { kind } }: Comparison) =>
  kind === 'share' || kind === 'score' || kind === 'rank' ? 'full' : 'short'

/** "thêm ít nhất 9,8 triệu"; "giảm ít nhất 0,07 điểm phần trăm"; "lên 15 bậc" */
function amountText(comparison: Comparison, unit: Unit, lang: Language): string | undefined {
  const least = leastText(comparison, unit, lang, styleOf(comparison))
  if (least === undefined) return undefined
  const more = comparison.verdict === 'rose'
  if (!isCount(comparison)) return `${directionText(comparison, lang)} ${least}`
  if (lang === 'vi') return `${more ? 'thêm' : 'giảm'} ${least}`
  return `${least} ${more ? 'more' : 'fewer'}`
}

/** "sau 15 tháng"; a count over a period is set against the earlier period instead. */
function sinceText({ from, span, indicator }: Comparison, lang: Language): string {
  if (indicator.kind === 'flow' && from !== undefined) {
    const earlier = pointDateText(from, lang, 'long')
    return lang === 'vi' ? ` so với ${earlier}` : ` compared with ${earlier}`
  }
  if (span === undefined) return ''
  return `${lang === 'vi' ? ' sau' : ' in'} ${lengthText(span, lang)}`
}

/** What one figure comes to where there are not two to compare, or two that are the same. */
function figureHeadline(
  figure: Point,
  comparison: Comparison,
  unit: Unit,
  lang: Language,
): string | undefined {
  const { indicator, verdict } = comparison
  const vi = lang === 'vi'
  const label = verdictLabelText(verdict, lang)
  const said = figureText(figure, indicator, unit, lang)
  const date = pointDateText(figure, lang, 'long')
  if (verdict === 'first') {
    const then = momentText(comparison.then, lang, 'long')
    const none = vi ? `trước ${then} chưa tìm thấy số nào` : `none found before ${then}`
    return `${said} (${date}); ${none}`
  }
  if (verdict === 'no-newer') return `${label} ${vi ? 'sau' : 'since'} ${date}`
  if (verdict !== 'unchanged') return undefined
  const same = sameFigureText(figure, comparison, unit, lang)
  return `${label}${sinceText(comparison, lang)}, ${vi ? 'vẫn là' : 'still'} ${same}`
}

/** A bare number stays with the unit after it ("280 dịch vụ"); after a scale word it may break. */
const joint = (amount: string, space: string) => (/\d$/.test(amount) && space ? NBSP : space)

/** What is said where no amount can be. */
function plainText(comparison: Comparison, unit: Unit, lang: Language): string {
  const { to, now, verdict } = comparison
  const vi = lang === 'vi'
  const label = verdictLabelText(verdict, lang)
  const figure = to === undefined ? undefined : figureHeadline(to, comparison, unit, lang)
  if (figure !== undefined) return figure
  if (verdict === 'not-comparable')
    return vi ? `hai lần công bố ${label}` : `the two figures are ${label}`
  if (verdict === 'target-only' || verdict === 'no-figure') {
    return `${label}, ${vi ? 'đến' : 'as of'} ${momentText(now, lang, 'long')}`
  }
  return label + sinceText(comparison, lang)
}

/**
 * The hero's headline. A measured rise uses the indicator's own phrase where it has one: "Sau 15
 * tháng, thêm ít nhất 9,8 triệu tài khoản VNeID được kích hoạt". Everything else is said after
 * its name: "Thẻ căn cước gắn chip đã cấp: không đo được thay đổi sau 15 tháng".
 */
export function headlineText(comparison: Comparison, unit: Unit, lang: Language): string {
  const { indicator, span, verdict } = comparison
  // A flow does not add up from period to period, so no span can open its headline.
  const own = indicator.kind === 'flow' ? undefined : indicator.headline?.[lang]
  const least = leastText(comparison, unit, lang, styleOf(comparison))
  if (own !== undefined && verdict === 'rose' && least !== undefined && span !== undefined) {
    const phrase = own.replace(/{change}( ?)/, (_, space: string) => least + joint(least, space))
    return `${lang === 'vi' ? 'Sau' : 'In'} ${lengthText(span, lang)}, ${phrase}`
  }
  const amount = amountText(comparison, unit, lang)
  const said =
    amount === undefined ? plainText(comparison, unit, lang) : amount + sinceText(comparison, lang)
  return `${indicator.name[lang]}: ${said}`
}
