import type { Indicator } from './Indicator'
import { isSingle } from './intervals'
import type { Point } from './Series'

/**
 * Which one value was published for a point? A disputed point and a range have none. A derived
 * point was never published: it has one only where the counts behind it leave no width.
 */
export function publishedValue(indicator: Indicator, point: Point): number | undefined {
  const { state, lead, interval } = point
  if (state === 'disputed') return undefined
  if (indicator.derivation) return isSingle(interval) ? interval.low : undefined
  return lead.bound === 'between' ? undefined : lead.value
}
