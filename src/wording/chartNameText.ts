import type { Bilingual, Language } from '@/domain/Bilingual'
import type { ChartKind, Measure, ScaleName } from '@/domain/explore/Inquiry'

/** A choice of how rows are drawn. */
export type ChartChoice = ChartKind | Measure | ScaleName

const NAMES: Readonly<Record<ChartChoice, Bilingual>> = {
  pairs: { vi: 'Trước và nay', en: 'Then and now' },
  trend: { vi: 'Xu hướng', en: 'Trend' },
  multiples: { vi: 'Nhiều biểu đồ nhỏ', en: 'Small multiples' },
  value: { vi: 'Giá trị', en: 'Value' },
  index: { vi: 'Chỉ số = 100', en: 'Index = 100' },
  change: { vi: 'Thay đổi', en: 'Change' },
  percent: { vi: 'Thay đổi %', en: 'Change in %' },
  linear: { vi: 'Thang đều', en: 'Even scale' },
  log: { vi: 'Thang log', en: 'Log scale' },
}

/** What is a way of drawing called? */
export function chartNameText(choice: ChartChoice, lang: Language): string {
  return NAMES[choice][lang]
}
