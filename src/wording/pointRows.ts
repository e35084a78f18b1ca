import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Point, Series } from '@/domain/Series'
import { figureText } from './figureText'
import { intervalText } from './intervalText'
import { pointDateText } from './pointDateText'
import { EN_DASH } from './signs'
import { stepText } from './stepText'

/** One point of a series as a row of a table. */
export interface PointRow {
  readonly point: Point
  readonly date: string
  readonly figure: string
  /** The range it is read as. */
  readonly read: string
  /** What it adds to the point before; a dash for the first. */
  readonly added: string
  /** Which of the chosen days it answers; both where no newer figure was found. */
  readonly role: 'then' | 'now' | 'both' | undefined
}

function roleOf(point: Point, from: Point | undefined, to: Point | undefined): PointRow['role'] {
  if (point === from) return point === to ? 'both' : 'then'
  return point === to ? 'now' : undefined
}

/** A series as rows, in time order; the same rows are shown, copied and read aloud. */
export function pointRows(
  { indicator, points }: Series,
  { from, to }: Pick<Comparison, 'from' | 'to'>,
  unit: Unit,
  lang: Language,
): readonly PointRow[] {
  return points.map((point, place) => {
    const before = points[place - 1]
    return {
      point,
      date: pointDateText(point, lang),
      figure: figureText(point, indicator, unit, lang),
      read: intervalText(point.interval, indicator, unit, lang),
      added: before === undefined ? EN_DASH : stepText(indicator, before, point, unit, lang),
      role: roleOf(point, from, to),
    }
  })
}
