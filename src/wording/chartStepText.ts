import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { ChartStep } from '@/domain/explore/chartSteps'
import type { Measure } from '@/domain/explore/Inquiry'
import { courseSentenceText } from './courseSentenceText'
import { pairSentenceText } from './pairSentenceText'

/** One stop of a walk through a chart in sentences: a pair with what it came to, or a point. */
export function chartStepText(
  { row, at }: ChartStep,
  measure: Measure,
  unit: Unit,
  lang: Language,
): string {
  return at
    ? courseSentenceText(at.measured, at.course, measure, unit, lang)
    : pairSentenceText(row.comparison, unit, lang)
}
