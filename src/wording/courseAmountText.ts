import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Course } from '@/domain/explore/courseOf'
import type { MeasuredPoint } from '@/domain/explore/measuredPoints'
import { figureScale } from './figureScale'
import { type BasedMeasure, measureText } from './measureText'

/** What does a measure make of a figure? "117 đến 120"; a change in the scale of its base. */
export function courseAmountText(
  { interval }: MeasuredPoint,
  measure: BasedMeasure,
  { series: { indicator }, base }: Course,
  unit: Unit,
  lang: Language,
): string {
  const { kind } = indicator
  const near = base && figureScale(base.lead, kind, lang).factor
  return measureText(interval, measure, { kind, unit, lang, ...(near !== undefined && { near }) })
}
