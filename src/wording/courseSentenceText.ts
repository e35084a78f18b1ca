import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Course } from '@/domain/explore/courseOf'
import type { Measure } from '@/domain/explore/Inquiry'
import type { MeasuredPoint } from '@/domain/explore/measuredPoints'
import { courseAmountText } from './courseAmountText'
import type { BasedMeasure } from './measureText'
import { pointDateText } from './pointDateText'
import { pointSentenceText } from './pointSentenceText'
import { sentenceText } from './sentenceText'

/** What a measure makes of a figure: "chỉ số 117 đến 120 (10/10/2024 là 100)". */
function measuredText(
  measured: MeasuredPoint,
  measure: BasedMeasure,
  course: Course,
  unit: Unit,
  lang: Language,
): string {
  const { base } = course
  const amount = courseAmountText(measured, measure, course, unit, lang)
  const vi = lang === 'vi'
  const name = measure === 'index' ? (vi ? 'chỉ số' : 'index') : vi ? 'thay đổi' : 'change'
  if (base === undefined) return `${name} ${amount}`
  const day = pointDateText(base, lang)
  if (measure === 'index') return `${name} ${amount} (${day} ${vi ? 'là' : 'is'} 100)`
  return `${name} ${amount} ${vi ? 'so với' : 'since'} ${day}`
}

/** One point of a course in a sentence, with its row's name and what the measure makes of it. */
export function courseSentenceText(
  measured: MeasuredPoint,
  course: Course,
  measure: Measure,
  unit: Unit,
  lang: Language,
): string {
  const { indicator } = course.series
  const said = `${indicator.name[lang]}, ${pointSentenceText(measured.point, indicator, unit, lang)}`
  if (measure === 'value') return said
  return `${said} ${sentenceText(measuredText(measured, measure, course, unit, lang))}`
}
