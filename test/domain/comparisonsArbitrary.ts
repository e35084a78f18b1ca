import fc from 'fast-check'
import type { Comparison } from '@/domain/Comparison'
import { VERDICTS } from '@/domain/verdicts'
import { indicatorWith } from './indicatorWith'

/** Comparisons of any verdict, of ranks and of counts, in the given themes; each of its own id. */
export function comparisonsArbitrary(
  themes: readonly [string, ...string[]],
): fc.Arbitrary<readonly Comparison[]> {
  const facts = fc.record({
    theme: fc.constantFrom(...themes),
    verdict: fc.constantFrom(...VERDICTS),
    kind: fc.constantFrom('stock', 'rank'),
    disputed: fc.boolean(),
    order: fc.integer({ min: 1, max: 9 }),
  })
  return fc.array(facts, { maxLength: 40 }).map((all) =>
    all.map(({ theme, kind, order, verdict, disputed }, at) => ({
      indicator: indicatorWith({ id: `made-${at}`, theme, kind, order }),
      then: '2024-01-01',
      now: '2025-01-01',
      verdict,
      disputed,
    })),
  )
}
