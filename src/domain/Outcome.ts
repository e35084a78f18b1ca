import type { Comparison, Verdict } from './Comparison'

/** How often comparisons came to a verdict; ranks are counted apart, since they move, not rise. */
export interface Outcome {
  readonly verdict: Verdict
  readonly rank: boolean
  readonly count: number
}

/** What some comparisons came to, each verdict once for ranks and once for all else. */
export function outcomesOf(comparisons: readonly Comparison[]): readonly Outcome[] {
  const counts = new Map<string, Outcome>()
  for (const { verdict, indicator } of comparisons) {
    const rank = indicator.kind === 'rank'
    const key = `${verdict} ${rank}`
    counts.set(key, { verdict, rank, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

/** How many comparisons there are in all. */
export function countOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { count }) => sum + count, 0)
}
