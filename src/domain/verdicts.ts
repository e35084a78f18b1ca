import type { Verdict } from './Comparison'

/** The verdicts in the order they are explained, counted and filtered. */
export const VERDICTS: readonly Verdict[] = [
  'rose',
  'fell',
  'unchanged',
  'cannot-tell',
  'not-comparable',
  'first',
  'no-newer',
  'target-only',
  'no-figure',
]
