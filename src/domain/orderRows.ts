import type { Comparison, Verdict } from './Comparison'

/** Two points compared come first, then what tells less and less. */
const PLACE: Record<Verdict, number> = {
  rose: 0,
  fell: 0,
  unchanged: 0,
  'cannot-tell': 0,
  'not-comparable': 1,
  first: 2,
  'no-newer': 3,
  'target-only': 4,
  'no-figure': 5,
}

/** In which order does a list show its comparisons? By what they tell, then as the theme orders them. */
export function orderRows(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.toSorted(
    (a, b) => PLACE[a.verdict] - PLACE[b.verdict] || a.indicator.order - b.indicator.order,
  )
}
