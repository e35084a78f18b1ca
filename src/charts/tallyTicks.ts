import type { Verdict } from '@/domain/Comparison'

/** Ticks a strip has room for: more would run into each other. */
const MOST = 240

/**
 * The ticks of a tally, verdict by verdict: one an indicator, or one for every second, third …
 * where there are more than fit. A verdict that was found keeps at least one.
 */
export function tallyTicks(counts: readonly (readonly [Verdict, number])[]): readonly Verdict[] {
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const each = Math.max(1, Math.ceil(all / MOST))
  return counts.flatMap(([verdict, count]) =>
    Array.from({ length: Math.ceil(count / each) }, () => verdict),
  )
}
