import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tallyTicks } from '@/charts/tallyTicks'
import type { Verdict } from '@/domain/Comparison'
import { VERDICTS } from '@/domain/verdicts'

const counts = (max: number) =>
  fc
    .subarray([...VERDICTS])
    .chain((found) =>
      fc.tuple(
        ...found.map((verdict) =>
          fc.integer({ min: 1, max }).map((count): readonly [Verdict, number] => [verdict, count]),
        ),
      ),
    )

it('is one tick an indicator, verdict by verdict', () => {
  fc.assert(
    fc.property(counts(26), (given) => {
      const expected = given.flatMap(([verdict, count]) => Array(count).fill(verdict) as Verdict[])
      expect(tallyTicks(given)).toEqual(expected)
    }),
  )
})

it('never runs out of room, whatever there is to count, and leaves no verdict out', () => {
  fc.assert(
    fc.property(counts(100_000), (given) => {
      const ticks = tallyTicks(given)
      // Each verdict may be rounded up by one tick.
      expect(ticks.length).toBeLessThanOrEqual(240 + VERDICTS.length)
      expect([...new Set(ticks)]).toEqual(given.map(([verdict]) => verdict))
      const all = given.reduce((sum, [, count]) => sum + count, 0)
      for (const [verdict, count] of given) {
        const share = ticks.filter((tick) => tick === verdict).length
        expect(Math.abs(share - count / Math.max(1, Math.ceil(all / 240)))).toBeLessThan(1)
      }
    }),
  )
})

it('draws nothing of nothing, and no verdict that did not occur', () => {
  expect(tallyTicks([])).toEqual([])
  expect(tallyTicks([['rose', 0]])).toEqual([])
})
