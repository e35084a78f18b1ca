import type { Kind } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import type { Day } from '@/domain/Moment'
import { axisKey } from './axisKey'
import type { ChartWay, OffReason } from './OffReason'
import { courseOf, hasRatios, type Course } from './courseOf'
import type { ExploreRow } from './ExploreRow'
import { MOST_PICKED, type ChartKind } from './Inquiry'
import { pairOf } from './pairOf'

/** Rows that can be read, and drawn without a wait. */
const MOST: Readonly<Record<ChartKind, number>> = { pairs: 200, trend: MOST_PICKED, multiples: 24 }

/** A course this many times smaller than another would lie within 4 pixels of the zero line. */
const TIMES_APART = 100

/** What a reason is found from. */
interface Asked {
  readonly rows: readonly ExploreRow[]
  readonly courses: readonly Course[]
  readonly way: ChartWay
  readonly baseDay: Day
}

function kindsOf(rows: readonly ExploreRow[]): readonly Kind[] {
  return [...new Set(rows.map(({ indicator }) => indicator.kind))]
}

function rowsReason(rows: readonly ExploreRow[], chart: ChartKind): OffReason | undefined {
  const count = rows.length
  if (count === 0) return { why: 'none' }
  if (count > MOST[chart]) return { why: 'many', most: MOST[chart], count }
  if (chart === 'pairs') return rows.some(pairOf) ? undefined : { why: 'pairless' }
  return rows.some(({ series }) => series.points.length > 0) ? undefined : { why: 'empty' }
}

/** Figures and changes keep their unit; an index and a percentage have none. */
function unitReason({ rows, way }: Asked): OffReason | undefined {
  const bare = way.measure === 'index' || way.measure === 'percent'
  if (way.chart !== 'trend' || bare) return undefined
  const keys = new Set(rows.map(({ indicator }) => axisKey(indicator)))
  return keys.size > 1 ? { why: 'units', kinds: kindsOf(rows) } : undefined
}

function kindReason(rows: readonly ExploreRow[]): OffReason | undefined {
  const without = rows.filter(({ indicator }) => !hasRatios(indicator.kind))
  return without.length > 0
    ? { why: 'kind', kinds: kindsOf(without), count: without.length }
    : undefined
}

/** A row that has no course in a measure is named beside the chart, unless it is every row. */
function gapReason({ courses, baseDay }: Asked): OffReason | undefined {
  const gaps = courses.flatMap(({ gap }) => gap ?? [])
  if (gaps.length < courses.length) return undefined
  if (gaps.includes('base')) return { why: 'base', day: baseDay }
  return { why: gaps.includes('zero') ? 'zero' : 'alone' }
}

function measureReason(asked: Asked): OffReason | undefined {
  const { rows, way } = asked
  const { measure } = way
  if (way.chart === 'pairs') return measure === 'value' ? undefined : { why: 'figures' }
  const byRatio = measure === 'index' || measure === 'percent'
  return unitReason(asked) ?? (byRatio ? kindReason(rows) : undefined) ?? gapReason(asked)
}

function topOf(intervals: readonly Interval[]): number {
  return Math.max(...intervals.map(({ low, high }) => (Number.isFinite(high) ? high : low)))
}

/** On one even scale from 0, does a course shrink to the zero line beside another? */
function areApart({ courses, way }: Asked): boolean {
  if (way.chart !== 'trend' || way.measure !== 'value') return false
  const drawn = courses.filter(({ points }) => points.length > 0)
  if (drawn.some(({ series }) => !hasRatios(series.indicator.kind))) return false
  const tops = drawn.map(({ points }) => topOf(points.map(({ interval }) => interval)))
  const seen = tops.filter((top) => top > 0)
  return Math.max(...seen) > Math.min(...seen) * TIMES_APART
}

function scaleReason(asked: Asked): OffReason | undefined {
  const { rows, courses, way } = asked
  if (way.scale === 'linear') return areApart(asked) ? { why: 'apart' } : undefined
  if (way.chart === 'pairs') return { why: 'figures' }
  if (way.measure === 'change' || way.measure === 'percent') return { why: 'signed' }
  const points = courses.flatMap((course) => course.points)
  const zero = points.some(({ interval }) => interval.low <= 0)
  return kindReason(rows) ?? (zero ? { why: 'zero' } : undefined)
}

/** Why may some rows not be drawn in a way? Nothing where they may. */
export function chartReason(
  rows: readonly ExploreRow[],
  way: ChartWay,
  baseDay: Day,
): OffReason | undefined {
  const tooFewOrMany = rowsReason(rows, way.chart)
  if (tooFewOrMany) return tooFewOrMany
  const courses = rows.map(({ series }) => courseOf(series, way.measure, baseDay))
  const asked = { rows, courses, way, baseDay }
  return measureReason(asked) ?? scaleReason(asked)
}
