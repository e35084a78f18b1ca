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
function samePoints(before: Comparison, after: Comparison): boolean {
  return (
    before.indicator === after.indicator &&
    before.from === after.from &&
    before.to === after.to &&
    before.verdict === after.verdict
  )
}

interface Shown {
  readonly reader: Reader
  readonly comparison: Comparison
}

/** For `memo`: whether what shows a comparison would show the same; all else must be identical. */
export function sameShown<Props extends Shown>(before: Props, after: Props): boolean {
  const { reader, comparison, ...others } = after
  return (
    sameReading(before.reader, reader) &&
    samePoints(before.comparison, comparison) &&
    Object.keys(before).length === Object.keys(after).length &&
    Object.entries(others).every(([name, value]) => before[name as keyof Props] === value)
  )
}
