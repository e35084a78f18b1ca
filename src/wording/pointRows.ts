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

/** The chosen points, and how a series is said. */
interface Said {
  readonly from: Point | undefined
  readonly to: Point | undefined
  readonly unit: Unit
  readonly lang: Language
}

/** The rows a series last had: the same ones are shown, and written to be copied. */
const known = new WeakMap<Series, Said & { readonly rows: readonly PointRow[] }>()

/** A series as rows, in time order; the same rows are shown, copied and read aloud. */
export function pointRows(
  series: Series,
  { from, to }: Pick<Comparison, 'from' | 'to'>,
  unit: Unit,
  lang: Language,
): readonly PointRow[] {
  const last = known.get(series)
  if (last?.from === from && last?.to === to && last?.unit === unit && last.lang === lang) {
    return last.rows
  }
  const rows = rowsOf(series, { from, to, unit, lang })
  known.set(series, { from, to, unit, lang, rows })
  return rows
}

function rowsOf({ indicator, points }: Series, { from, to, unit, lang }: Said) {
  return points.map((point, place): PointRow => {
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
