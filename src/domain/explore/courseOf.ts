import { given } from '@/domain/given'
import type { Kind } from '@/domain/Indicator'
import type { Day } from '@/domain/Moment'
import { pointOn } from '@/domain/pointOn'
import type { Point, Series } from '@/domain/Series'
import type { Measure } from './Inquiry'
import { measuredPoints, type MeasuredPoint } from './measuredPoints'

/**
 * Why a measure cannot show a series: `empty` it has no figure, `kind` it has no ratio, `base` it
 * has no figure on or before the base day, `zero` that figure may be 0, `alone` nothing compares
 * with that figure.
 */
export type CourseGap = 'empty' | 'kind' | 'base' | 'zero' | 'alone'

/** A series as a measure reads it. */
export interface Course {
  readonly series: Series
  /** The point that is 100, or that changes are counted from. */
  readonly base?: Point
  /** In time order; empty where there is a gap. */
  readonly points: readonly MeasuredPoint[]
  readonly gap?: CourseGap
}

/** Do ratios of this kind mean anything? Of counts and averages they do. */
export function hasRatios(kind: Kind): boolean {
  return kind === 'stock' || kind === 'flow' || kind === 'rate'
}

/** What stands in the way of a measure that is counted from a base? */
function gapFrom(
  { indicator }: Series,
  measure: Measure,
  base: Point | undefined,
): CourseGap | undefined {
  const byRatio = measure === 'index' || measure === 'percent'
  if (byRatio && !hasRatios(indicator.kind)) return 'kind'
  if (base === undefined) return 'base'
  return byRatio && base.interval.low <= 0 ? 'zero' : undefined
}

/** The course of a series in a measure, or why it has none. */
export function courseOf(series: Series, measure: Measure, baseDay: Day): Course {
  if (series.points.length === 0) return { series, points: [], gap: 'empty' }
  if (measure === 'value') return { series, points: measuredPoints(series, 'value', undefined) }
  const base = pointOn(series, baseDay)
  const known = { series, ...given({ base }) }
  const gap = gapFrom(series, measure, base)
  if (gap !== undefined) return { ...known, points: [], gap }
  const points = measuredPoints(series, measure, base)
  return points.length < 2 ? { ...known, points: [], gap: 'alone' } : { ...known, points }
}
