import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { figureText } from './figureText'
import { pointDateText } from './pointDateText'

/** A point's figure with its own date: "hơn 67 triệu tài khoản (16/1/2026)". */
export function datedFigureText(
  point: Point,
  indicator: Pick<Indicator, 'kind' | 'derivation'>,
  unit: Unit,
  lang: Language,
): string {
  return `${figureText(point, indicator, unit, lang)} (${pointDateText(point, lang)})`
}
