import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Comparison, Verdict } from '@/domain/Comparison'
import { orderRows } from '@/domain/orderRows'
import { indicatorWith } from './indicatorWith'

const VERDICTS: readonly Verdict[] = [
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

const row = (verdict: Verdict, order: number): Comparison => ({
  indicator: indicatorWith({ order }),
  then: '2024-01-01',
  now: '2025-01-01',
  verdict,
  disputed: false,
})

it('orders by what the rows tell, then as the theme does', () => {
  const rows = VERDICTS.map((verdict, index) => row(verdict, VERDICTS.length - index))
  expect(orderRows(rows).map(({ verdict }) => verdict)).toEqual([
    'cannot-tell',
    'unchanged',
    'fell',
    'rose',
    'not-comparable',
    'first',
    'no-newer',
    'target-only',
    'no-figure',
  ])
})

it('keeps rows alike as they came, and leaves the list it was given', () => {
  const rows = fc.array(fc.constantFrom(...VERDICTS).map((verdict) => row(verdict, 1)))
  fc.assert(
    fc.property(rows, (given) => {
      const before = [...given]
      const ordered = orderRows(given)
      expect(given).toEqual(before)
      for (const verdict of VERDICTS) {
        const alike = (list: readonly Comparison[]): Comparison[] =>
          list.filter((each) => each.verdict === verdict)
        expect(alike(ordered).every((each, index) => each === alike(given)[index])).toBe(true)
        expect(alike(ordered)).toHaveLength(alike(given).length)
      }
    }),
  )
})
