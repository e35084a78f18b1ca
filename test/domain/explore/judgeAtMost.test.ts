import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Side } from '@/domain/explore/CrossFinding'
import { judgeAtMost } from '@/domain/explore/judgeAtMost'
import type { Claim } from '@/domain/Claim'
import { claimWith } from '../claimWith'
import { indicatorWith } from '../indicatorWith'
import { pointWith } from '../seriesWith'

const [EARLY, LATE] = ['2025-01-01', '2025-06-30']

function side(facts: Partial<Claim>, cumulative = false): Side {
  const indicator = indicatorWith({ cumulative })
  return { indicator, point: pointWith([claimWith(facts)]) }
}

/** About a number of millions, on a day. */
const over = (value: number, asOf = EARLY) => ({ value, step: 1, bound: 'atLeast', asOf }) as const
const nearly = (value: number, asOf = EARLY) => ({ value, step: 1, bound: 'atMost', asOf }) as const
const count = (value: number, asOf = EARLY) => ({ value, step: 0, asOf })

describe('a part beside its whole', () => {
  it('of one moment holds, is broken, or overlaps', () => {
    expect(judgeAtMost(side(count(8)), side(count(46)))).toEqual({ outcome: 'holds' })
    expect(judgeAtMost(side(count(46)), side(count(46)))).toEqual({ outcome: 'holds' })
    expect(judgeAtMost(side(count(47)), side(count(46)))).toEqual({ outcome: 'broken' })
    expect(judgeAtMost(side(over(18)), side(over(18)))).toEqual({
      outcome: 'cannot-tell',
      untold: 'overlap',
    })
  })

  it('is broken where ends only touch, unless one is a full count', () => {
    expect(judgeAtMost(side(over(18)), side(nearly(18)))).toEqual({ outcome: 'broken' })
    expect(judgeAtMost(side(count(18)), side(nearly(18))).outcome).toBe('cannot-tell')
    expect(judgeAtMost(side(over(18)), side(count(18))).outcome).toBe('cannot-tell')
    expect(judgeAtMost(side(nearly(18)), side(over(18)))).toEqual({ outcome: 'holds' })
  })

  it('that is later holds within a whole that cannot have fallen since', () => {
    expect(judgeAtMost(side(count(8, LATE)), side(count(46), true))).toEqual({ outcome: 'holds' })
    const days = { outcome: 'cannot-tell', untold: 'days' }
    expect(judgeAtMost(side(count(8, LATE)), side(count(46)))).toEqual(days)
    // The whole may have grown since, so too large a part breaks nothing.
    expect(judgeAtMost(side(count(47, LATE)), side(count(46), true))).toEqual(days)
  })

  it('that is earlier is broken where either cannot fall', () => {
    const [part, whole] = [count(47), count(46, LATE)]
    expect(judgeAtMost(side(part, true), side(whole))).toEqual({ outcome: 'broken' })
    expect(judgeAtMost(side(part), side(whole, true))).toEqual({ outcome: 'broken' })
    expect(judgeAtMost(side(part), side(whole))).toEqual({
      outcome: 'cannot-tell',
      untold: 'fallen',
    })
    expect(judgeAtMost(side(count(8), true), side(whole, true))).toEqual({
      outcome: 'cannot-tell',
      untold: 'days',
    })
  })
})

describe('the outcome for any two intervals of one moment', () => {
  const figure = fc.record({
    value: fc.integer({ min: 0, max: 50 }),
    step: fc.integer({ min: 0, max: 5 }),
    bound: fc.constantFrom('exact' as const, 'atLeast' as const, 'atMost' as const),
    asOf: fc.constant(EARLY),
  })
  const within = ({ low, high }: { low: number; high: number }) =>
    [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low))

  it('is what all pairs of values they allow say, without tolerance', () => {
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const [part, whole] = [side(one), side(other)]
        const pairs = within(part.point.interval).flatMap((low) =>
          within(whole.point.interval).map((high) => low <= high),
        )
        const { outcome } = judgeAtMost(part, whole)
        if (outcome === 'holds') expect(pairs.every(Boolean)).toBe(true)
        // A touch is the one pair that a broken check may leave.
        if (outcome === 'broken') expect(pairs.filter(Boolean).length).toBeLessThan(2)
        if (outcome === 'cannot-tell') expect(pairs.some(Boolean)).toBe(true)
      }),
    )
  })

  it('does not turn to worse when the whole grows', () => {
    const rank = { broken: 0, 'cannot-tell': 1, holds: 2 }
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 20 }), (one, other, more) => {
        const grown = { ...other, value: other.value + more }
        const before = judgeAtMost(side(one), side(other)).outcome
        const after = judgeAtMost(side(one), side(grown)).outcome
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before])
      }),
    )
  })
})
