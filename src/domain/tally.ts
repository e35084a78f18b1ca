import type { Verdict } from './Comparison'
import type { Outcome } from './Outcome'

/** How many comparisons came to each verdict? */
export function tally(outcomes: readonly Outcome[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = {
    rose: 0,
    fell: 0,
    unchanged: 0,
    'cannot-tell': 0,
    'not-comparable': 0,
    first: 0,
    'no-newer': 0,
    'target-only': 0,
    'no-figure': 0,
  }
  for (const { verdict, count } of outcomes) counts[verdict] += count
  return counts
}
