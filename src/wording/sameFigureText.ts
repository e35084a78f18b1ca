import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Point } from '@/domain/Series'
import { figureText } from './figureText'

function withoutTotal(point: Point): Point {
  const { of: _, ...lead } = point.lead
  return { ...point, lead }
}

/**
 * What is said once of two figures that are the same? The later one; without its total where the
 * earlier had another, for "hạng 44/139" was not true both times.
 */
export function sameFigureText(
  to: Point,
  { from, indicator }: Comparison,
  unit: Unit,
  lang: Language,
): string {
  const same = from?.lead.of === to.lead.of ? to : withoutTotal(to)
  return figureText(same, indicator, unit, lang)
}
