import type { Comparison } from '@/domain/Comparison'
import type { Reader } from './Reader'

/**
 * Whether two readers say a figure alike: the days chosen and the links that carry them may differ.
 * What depends on nothing else need not be drawn anew for another period.
 */
export function sameReading(before: Reader, after: Reader): boolean {
  return before.index === after.index && before.lang === after.lang
}

/** Whether two comparisons are of the same two points, whatever days were asked for. */
export function samePoints(before: Comparison, after: Comparison): boolean {
  return (
    before.indicator === after.indicator &&
    before.from === after.from &&
    before.to === after.to &&
    before.verdict === after.verdict
  )
}
