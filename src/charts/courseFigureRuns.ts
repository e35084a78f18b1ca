import type { Series } from '@/domain/Series'
import type { Scale } from '@/wording/Scale'
import { figureParts } from '@/wording/figureParts'
import { measureText } from '@/wording/measureText'
import type { CoursesInput } from './CoursesInput'
import type { CoursePoint } from './CoursesLayout'
import { partRuns } from './figureRuns'
import type { TextRun } from './TextRun'

interface Setting {
  readonly size: number
  readonly color: string
}

/**
 * The figure of a point as its measure says it: as published, with its hedge, its scale word left
 * to the axis; or what was counted from the base.
 */
export function courseFigureRuns(
  { point, interval }: CoursePoint,
  { indicator }: Series,
  input: Pick<CoursesInput, 'measure' | 'unitOf' | 'lang'>,
  scale: Scale,
  setting: Setting,
): TextRun[] {
  const { measure, unitOf, lang } = input
  const unit = unitOf(indicator)
  if (measure !== 'value') {
    const style = { kind: indicator.kind, unit, lang, near: scale.factor }
    const text = measureText(interval, measure, style)
    return [{ text, face: 'number', ...setting }]
  }
  const { before: _, unit: __, scale: own, of, ...rest } = figureParts(point, indicator, unit, lang)
  const parts = {
    ...rest,
    ...(own !== undefined && own !== scale.word && { scale: own }),
    ...(of !== undefined && indicator.kind !== 'rank' && { of }),
  }
  return partRuns(parts, lang, setting)
}

/** The same as a number alone, where a whisker says its hedge and a title what it counts. */
export function bareFigureRuns(
  { point, interval }: CoursePoint,
  { indicator }: Series,
  { measure, unitOf, lang }: Pick<CoursesInput, 'measure' | 'unitOf' | 'lang'>,
  scale: Scale,
  setting: Setting,
): TextRun[] {
  const unit = unitOf(indicator)
  const { kind } = indicator
  if (measure !== 'value') {
    const style = { kind, unit, lang, near: scale.factor, bare: true }
    return [{ text: measureText(interval, measure, style), face: 'number', ...setting }]
  }
  const { number, scale: own, of } = figureParts(point, indicator, unit, lang)
  const parts = {
    number: number.replace(/%$/, ''),
    ...(own !== undefined && own !== scale.word && { scale: own }),
    ...(of !== undefined && kind !== 'rank' && { of }),
  }
  return partRuns(parts, lang, setting)
}
