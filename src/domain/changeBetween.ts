import { clean } from './clean'
import type { Indicator } from './Indicator'
import type { Interval } from './Interval'
import { minus } from './intervals'
import { publishedValue } from './publishedValue'
import type { Point } from './Series'

/**
 * Every change two points of one indicator allow. A better place is a smaller number, so ranks are
 * taken the other way round.
 */
export function changeBetween({ kind }: Indicator, from: Point, to: Point): Interval {
  return kind === 'rank' ? minus(from.interval, to.interval) : minus(to.interval, from.interval)
}

/** By how much do the published values differ, where both points have one? */
export function publishedChange(indicator: Indicator, from: Point, to: Point): number | undefined {
  const earlier = publishedValue(indicator, from)
  const later = publishedValue(indicator, to)
  if (earlier === undefined || later === undefined) return undefined
  const scale = Math.max(Math.abs(earlier), Math.abs(later))
  return clean(indicator.kind === 'rank' ? earlier - later : later - earlier, scale)
}
