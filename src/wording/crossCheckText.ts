import type { Bilingual, Language } from '@/domain/Bilingual'
import type {
  AtMostFinding,
  CrossFinding,
  EmptyFinding,
  FittedSpan,
  QuotientFinding,
  ShareLimitFinding,
  Side,
} from '@/domain/explore/CrossFinding'
import { indicatorsOf } from '@/domain/explore/crossChecks'
import type { DatasetIndex } from '@/domain/indexDataset'
import { datedFigureText } from './datedFigureText'
import { figureText } from './figureText'
import { intervalText } from './intervalText'
import { listText } from './listText'
import { numberText } from './numberText'
import { periodText } from './periodText'
import { pointDateText } from './pointDateText'
import { roundOutward } from './roundOutward'
import { sentenceText } from './sentenceText'
import { NBSP } from './signs'

type Index = DatasetIndex

const quoted = ({ name }: { readonly name: Bilingual }, lang: Language) => `“${name[lang]}”`

/** An indicator with its figure: "“Tài khoản VNeID đã kích hoạt” hơn 67 triệu (16/1/2026)". */
function sideText({ indicator, point }: Side, index: Index, lang: Language): string {
  const figure = figureText(point, indicator, index.unitOf(indicator), lang, 'short')
  const comma = lang === 'vi' ? '' : ','
  return `${quoted(indicator, lang)}${comma} ${figure} (${pointDateText(point, lang)})`
}

/** What is said of a part and its whole, by what was found. */
function saidOf({
  outcome,
  untold,
  part,
  whole,
}: AtMostFinding): (a: string, b: string) => Bilingual {
  if (outcome === 'broken') {
    return (a, b) => ({
      vi: `${a} lớn hơn ${b}: không thể cùng đúng.`,
      en: `${a}, is more than ${b}: both cannot hold.`,
    })
  }
  if (untold === 'overlap') {
    return (a, b) => ({
      vi: `${a} và ${b} có khoảng chồng lên nhau: chưa biết số nào lớn hơn.`,
      en: `${a}, and ${b}, overlap: which is the larger cannot be told.`,
    })
  }
  if (untold === 'fallen') {
    return (a, b) => ({
      vi: `${a} lớn hơn ${b}, tuy sớm hơn: chỉ cùng đúng nếu đã giảm trong thời gian ấy.`,
      en: `${a}, is more than ${b}, though earlier: both hold only if it has fallen since.`,
    })
  }
  if (untold === 'days') {
    return (a, b) => ({
      vi: `${a} và ${b} là số của hai ngày khác nhau: chưa kết luận được.`,
      en: `${a}, and ${b}, are figures of different days: neither settles the other.`,
    })
  }
  const grown = part.point.day !== whole.point.day
  return (a, b) => ({
    vi: `${a} không quá ${b}${grown ? ', vốn chỉ có thể tăng thêm từ đó' : ''}.`,
    en: `${a}, is no more than ${b}${grown ? ', which can only have grown since' : ''}.`,
  })
}

function atMostText(finding: AtMostFinding, index: Index, lang: Language): string {
  const [part, whole] = [finding.part, finding.whole].map((side) => sideText(side, index, lang))
  return saidOf(finding)(String(part), String(whole))[lang]
}

const LIMITS = {
  broken: { vi: 'quá 100%', en: 'over 100%' },
  'cannot-tell': { vi: 'có thể quá 100%', en: 'possibly over 100%' },
  holds: { vi: 'không quá 100%', en: 'not over 100%' },
} as const

function shareLimitText(finding: ShareLimitFinding, index: Index, lang: Language): string {
  const { check, part, whole, share, outcome } = finding
  const indicator = index.indicators.get(check.share) ?? part.indicator
  const [above, below] = [part, whole].map((side) => {
    return figureText(side.point, side.indicator, index.unitOf(side.indicator), lang, 'short')
  })
  const range = intervalText(share, { kind: 'share' }, index.unitOf(indicator), lang)
  const sum = `${above} ÷ ${below} (${pointDateText(part.point, lang)})`
  const is = lang === 'vi' ? 'là' : 'is'
  return `${quoted(indicator, lang)}: ${sum} ${is} ${range}, ${LIMITS[outcome][lang]}.`
}

/** "cả năm 2025 (365 ngày)" */
function spanText({ name, days, start, end }: FittedSpan, lang: Language): string {
  const said = name?.[lang] ?? periodText({ start, end }, lang, 'long')
  return `${said} (${numberText(days, lang)}${NBSP}${lang === 'vi' ? 'ngày' : 'days'})`
}

function spansText({ spans }: QuotientFinding, lang: Language): string {
  const vi = lang === 'vi'
  const list = (fitting: boolean) =>
    listText(
      spans.filter(({ fits }) => fits === fitting).map((span) => spanText(span, lang)),
      lang,
    )
  const [fits, fails] = [list(true), list(false)]
  if (spans.length === 0) return vi ? 'chưa có kỳ nào để đối chiếu' : 'there is no span to compare'
  return [
    fits === '' ? undefined : `${vi ? 'khớp với' : 'that fits'} ${fits}`,
    fails === '' ? undefined : `${vi ? 'không khớp với' : 'it does not fit'} ${fails}`,
  ]
    .filter((text) => text !== undefined)
    .join('; ')
}

/** "khoảng 167 ngày (125 đến 200)" */
function daysText({ days, published }: QuotientFinding, lang: Language): string {
  const vi = lang === 'vi'
  const plain = { id: '', vi: '', en: { one: '', many: '' } }
  const range = intervalText(roundOutward(days), { kind: 'score' }, plain, lang)
  const unit = NBSP + (vi ? 'ngày' : 'days')
  if (published === undefined) return range + unit
  return `${vi ? 'khoảng' : 'about'} ${numberText(published, lang, 0)}${unit} (${range})`
}

function quotientText(finding: QuotientFinding, index: Index, lang: Language): string {
  const { total, rate } = finding
  const above = datedFigureText(total.point, total.indicator, index.unitOf(total.indicator), lang)
  const below = figureText(rate.point, rate.indicator, index.unitOf(rate.indicator), lang)
  const is = lang === 'vi' ? 'là' : 'is'
  const days = daysText(finding, lang)
  return sentenceText(`${above} ÷ ${below} ${is} ${days}: ${spansText(finding, lang)}`)
}

function emptyText({ check }: EmptyFinding, index: Index, lang: Language): string {
  const ids = check.kind === 'shareLimit' ? [check.share] : indicatorsOf(index, check)
  const names = ids
    .flatMap((id) => index.indicators.get(id) ?? [])
    .map((indicator) => quoted(indicator, lang))
  return lang === 'vi'
    ? `Đến ngày này chưa có đủ số để kiểm tra ${listText(names, lang)}.`
    : `By this day there are not enough figures to check ${listText(names, lang)}.`
}

/** What does a cross-check come to, in a sentence with both figures and their days? */
export function crossCheckText(finding: CrossFinding, index: Index, lang: Language): string {
  switch (finding.kind) {
    case 'atMost':
      return atMostText(finding, index, lang)
    case 'shareLimit':
      return shareLimitText(finding, index, lang)
    case 'quotient':
      return quotientText(finding, index, lang)
    case 'none':
      return emptyText(finding, index, lang)
  }
}
