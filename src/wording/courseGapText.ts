import type { Language } from '@/domain/Bilingual'
import type { CourseGap } from '@/domain/explore/courseOf'
import type { Measure } from '@/domain/explore/Inquiry'
import type { Day } from '@/domain/Moment'
import { momentText } from './momentText'

function lackText(measure: Measure, lang: Language): string {
  const vi = lang === 'vi'
  switch (measure) {
    case 'value':
      return vi ? 'chưa có số' : 'no figure yet'
    case 'index':
      return vi ? 'không lập chỉ số' : 'no index'
    case 'change':
      return vi ? 'không tính thay đổi' : 'no change'
    case 'percent':
      return vi ? 'không tính %' : 'no percentage'
  }
}

function whyText(gap: CourseGap, baseDay: Day, lang: Language): string | undefined {
  const vi = lang === 'vi'
  const day = momentText(baseDay, lang)
  switch (gap) {
    case 'empty':
      return undefined
    case 'kind':
      return vi ? 'loại số này không có tỷ lệ' : 'this kind of figure has no ratio'
    case 'base':
      return vi ? `chưa có số đến ${day}` : `no figure by ${day}`
    case 'zero':
      return vi ? 'số gốc có thể bằng 0' : 'its base may be 0'
    case 'alone':
      return vi ? 'không số nào so sánh được với số gốc' : 'no figure compares with its base'
  }
}

/** Why is a row not on the chart? "không lập chỉ số: chưa có số đến 10/10/2024". */
export function courseGapText(
  gap: CourseGap,
  measure: Measure,
  baseDay: Day,
  lang: Language,
): string {
  const lack = lackText(gap === 'empty' ? 'value' : measure, lang)
  const why = whyText(gap, baseDay, lang)
  return why === undefined ? lack : `${lack}: ${why}`
}
