import type { Bilingual, Language } from '@/domain/Bilingual'
import { numberText } from './numberText'

/** How much the dataset holds. */
export interface DatasetCounts {
  readonly indicators: number
  readonly claims: number
  readonly sources: number
  readonly occasions: number
}

type Describe = (counts: DatasetCounts, lang: Language) => string

/** A count with its noun; English nouns take an s unless there is one. */
function counted(count: number, noun: Bilingual, lang: Language): string {
  const plural = lang === 'en' && count !== 1 ? 's' : ''
  return `${numberText(count, lang)} ${noun[lang]}${plural}`
}

const CLAIM: Bilingual = { vi: 'phát biểu', en: 'statement' }

const overview: Describe = ({ indicators, claims, sources }, lang) => {
  const first = { vi: 'chỉ số chuyển đổi số Việt Nam', en: 'digital-transformation indicator' }
  const source = { vi: 'nguồn công khai', en: 'public source' }
  const [measured, said, from] = [
    counted(indicators, first, lang),
    counted(claims, CLAIM, lang),
    counted(sources, source, lang),
  ]
  return lang === 'vi'
    ? `${measured} so sánh theo thời gian, từ ${said} trong ${from}. Công cụ độc lập, không phải trang chính thức.`
    : `${measured} of Vietnam compared over time, from ${said} in ${from}. Independent, not an official site.`
}

const sources: Describe = (counts, lang) => {
  const held = [
    counted(counts.sources, { vi: 'nguồn', en: 'source' }, lang),
    counted(counts.claims, CLAIM, lang),
    counted(counts.occasions, { vi: 'dịp phát biểu', en: 'occasion' }, lang),
  ].join(', ')
  return lang === 'vi'
    ? `Sổ nguồn của Nhịp Số: ${held}. Ghi ai nói, nói khi nào, số của ngày nào, và nguồn nào nói khác.`
    : `The source register of Nhịp Số: ${held}. Who said it, when, as of which day, and which source differs.`
}

const explore: Describe = (counts, lang) => {
  const held = counted(counts.indicators, { vi: 'chỉ số', en: 'indicator' }, lang)
  return lang === 'vi'
    ? `Tìm, lọc, so sánh và tải về ${held} chuyển đổi số Việt Nam, con số nào cũng kèm nguồn và khoảng mà nguồn cho phép.`
    : `Find, filter, compare and take away ${held} of Vietnam’s digital transformation, each figure with its source and the range it allows.`
}

const method: Describe = (_, lang) =>
  lang === 'vi'
    ? 'Cách Nhịp Số đọc số: “hơn 67 triệu” là từ 67 đến 68 triệu. Mọi so sánh tính trên khoảng như vậy, nên không nói nhiều hơn nguồn đã nói.'
    : 'How Nhịp Số reads figures: “more than 67 million” is 67 to 68 million. Every comparison is computed on such ranges and says no more than the sources do.'

const notFound: Describe = (_, lang) =>
  lang === 'vi'
    ? 'Không có trang nào ở địa chỉ này. Địa chỉ có thể đã đổi hoặc gõ sai; hãy về trang tổng quan.'
    : 'There is no page at this address. It may have changed or been mistyped; go to the overview.'

const DESCRIPTIONS = { overview, explore, sources, method, 'not-found': notFound } as const

/** A screen that is not about one indicator, for search engines and sharing. */
export function screenDescriptionText(
  view: keyof typeof DESCRIPTIONS,
  counts: DatasetCounts,
  lang: Language,
): string {
  return DESCRIPTIONS[view](counts, lang)
}
