import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countOf, outcomesOf } from '@/domain/Outcome'
import { comparisonsArbitrary } from './comparisonsArbitrary'

it('counts every comparison once, ranks apart from all else', () => {
  fc.assert(
    fc.property(comparisonsArbitrary(['theme']), (comparisons) => {
      const outcomes = outcomesOf(comparisons)
      expect(countOf(outcomes)).toBe(comparisons.length)
      const named = outcomes.map(({ verdict, rank }) => `${verdict} ${rank}`)
      expect(new Set(named).size).toBe(named.length)
      for (const { verdict, rank, count } of outcomes) {
        const alike = comparisons.filter(
          (each) => each.verdict === verdict && (each.indicator.kind === 'rank') === rank,
        )
        expect(count).toBe(alike.length)
      }
    }),
  )
})

it('says nothing of no comparisons', () => {
  expect(outcomesOf([])).toEqual([])
  expect(countOf([])).toBe(0)
})
