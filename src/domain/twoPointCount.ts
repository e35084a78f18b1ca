import type { Comparison } from './Comparison'

/** How many comparisons have two different points, one for each day? */
export function twoPointCount(comparisons: readonly Comparison[]): number {
  return comparisons.filter(({ from, to }) => from !== undefined && to !== undefined && from !== to)
    .length
}
