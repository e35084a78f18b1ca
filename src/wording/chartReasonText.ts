import type { Language } from '@/domain/Bilingual'
import type { OffReason } from '@/domain/explore/OffReason'
import type { Kind } from '@/domain/Indicator'
import { chartNameText, type ChartChoice } from './chartNameText'
import { kindNoun } from './kindNoun'
import { listText } from './listText'
import { momentText } from './momentText'
import { numberText } from './numberText'
import { smallNumberText } from './smallNumberText'

type Why<Reason extends OffReason['why']> = Extract<OffReason, { why: Reason }>

/** Said of every choice alike. */
const PLAIN = {
  none: { vi: 'chưa có hàng nào', en: 'there are no rows' },
  empty: { vi: 'chưa hàng nào có số', en: 'no row has a figure yet' },
  pairless: {
    vi: 'chưa hàng nào có hai số để đặt cạnh nhau',
    en: 'no row has two figures to set side by side',
  },
  figures: {
    vi: 'biểu đồ trước và nay chỉ vẽ con số đã công bố, trên thang đều',
    en: 'the then-and-now chart shows published figures only, on an even scale',
  },
  alone: {
    vi: 'không có số nào so sánh được với số ở ngày gốc',
    en: 'no figure compares with that of the base day',
  },
  signed: { vi: 'thay đổi có thể âm hoặc bằng 0', en: 'changes may be negative or zero' },
  apart: {
    vi: 'có hàng nhỏ hơn hàng khác trên 100 lần, sẽ nằm sát vạch 0',
    en: 'one row is over 100 times smaller than another and would lie on the zero line',
  },
} as const

function unitsText({ kinds }: Why<'units'>, lang: Language): string {
  const vi = lang === 'vi'
  if (kinds.length === 1) return vi ? 'các hàng không cùng đơn vị' : 'the rows differ in their unit'
  const nouns = listText(
    kinds.map((kind) => kindNoun(kind, 2, lang)),
    lang,
  )
  return vi ? `${nouns} không chung một trục` : `${nouns} do not share an axis`
}

/** What kinds without ratios lack. */
function lackText(choice: ChartChoice, kinds: readonly Kind[], lang: Language): string {
  const vi = lang === 'vi'
  if (!kinds.includes('share')) return vi ? 'không có tỷ lệ' : 'for which there is no ratio'
  if (choice === 'percent') {
    return vi ? 'thay đổi tính bằng điểm phần trăm' : 'where a change is told in percentage points'
  }
  if (choice === 'log') return vi ? 'không dùng thang log' : 'for which there is no log scale'
  return vi ? 'không lập chỉ số' : 'for which there is no index'
}

function kindText(choice: ChartChoice, { kinds, count }: Why<'kind'>, lang: Language): string {
  const nouns = listText(
    kinds.map((kind) => kindNoun(kind, count, lang)),
    lang,
  )
  const rows = smallNumberText(count, lang)
  const lack = lackText(choice, kinds, lang)
  if (lang === 'vi') return `${rows} hàng là ${nouns}, ${lack}`
  return `${rows} ${count === 1 ? 'row is' : 'rows are'} ${nouns}, ${lack}`
}

function manyText({ most, count }: Why<'many'>, lang: Language): string {
  const [least, all] = [numberText(most, lang), numberText(count, lang)]
  return lang === 'vi'
    ? `vẽ được nhiều nhất ${least} hàng, đang có ${all}`
    : `it takes at most ${least} rows, and there are ${all}`
}

function baseText({ day }: Why<'base'>, lang: Language): string {
  const date = momentText(day, lang, 'long')
  return lang === 'vi' ? `đến ${date} chưa hàng nào có số` : `no row has a figure by ${date}`
}

function zeroText(choice: ChartChoice, lang: Language): string {
  if (choice === 'log') {
    return lang === 'vi' ? 'mọi giá trị phải lớn hơn 0' : 'it needs every value above 0'
  }
  return lang === 'vi' ? 'số ở ngày gốc có thể bằng 0' : 'the figure of the base day may be 0'
}

function whyText(choice: ChartChoice, reason: OffReason, lang: Language): string {
  switch (reason.why) {
    case 'many':
      return manyText(reason, lang)
    case 'units':
      return unitsText(reason, lang)
    case 'kind':
      return kindText(choice, reason, lang)
    case 'base':
      return baseText(reason, lang)
    case 'zero':
      return zeroText(choice, lang)
    default:
      return PLAIN[reason.why][lang]
  }
}

/** Why is a way of drawing off? "Chỉ số = 100 đang tắt: ba hàng là thứ hạng, không có tỷ lệ." */
export function chartReasonText(choice: ChartChoice, reason: OffReason, lang: Language): string {
  const off = lang === 'vi' ? 'đang tắt' : 'is off'
  return `${chartNameText(choice, lang)} ${off}: ${whyText(choice, reason, lang)}.`
}
