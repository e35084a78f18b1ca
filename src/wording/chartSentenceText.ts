import type { Language } from '@/domain/Bilingual'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import type { ChartWay } from '@/domain/explore/OffReason'
import { chartNameText } from './chartNameText'
import { counted } from './counted'
import { listText } from './listText'
import { many } from './many'
import { sentenceText } from './sentenceText'

/** So many rows are named; of more only their number is told. */
const MOST_NAMED = 5

/** A chart of several rows in a sentence: "Xu hướng, chỉ số = 100: Thẻ căn cước và Tài khoản VNeID." */
export function chartSentenceText(
  rows: readonly ExploreRow[],
  { chart, measure }: ChartWay,
  lang: Language,
): string {
  const ways = [
    chartNameText(chart, lang),
    ...(measure === 'value' ? [] : [chartNameText(measure, lang).toLowerCase()]),
  ]
  const names = rows.map(({ indicator }) => indicator.name[lang])
  const count = lang === 'vi' ? `${counted(rows.length)} chỉ số` : many(rows.length, 'indicator')
  const said = names.length > MOST_NAMED ? count : listText(names, lang)
  return sentenceText(`${ways.join(', ')}: ${said}`)
}
