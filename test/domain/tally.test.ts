import { expect, it } from 'vitest'
import { compare } from '@/domain/compare'
import { outcomesOf } from '@/domain/Outcome'
import { tally } from '@/domain/tally'
import { claimWith } from './claimWith'
import { seriesWith } from './seriesWith'

it('counts each verdict, and nought for the others', () => {
  const old = claimWith({ asOf: '2023', value: 50 })
  const risen = [old, claimWith({ asOf: '2025', value: 60 })]
  const comparisons = [risen, [old], risen, []].map((claims) =>
    compare(seriesWith(claims), '2024-01-01', '2026-01-01', []),
  )
  expect(tally(outcomesOf(comparisons))).toEqual({
    rose: 2,
    fell: 0,
    unchanged: 0,
    'cannot-tell': 0,
    'not-comparable': 0,
    first: 0,
    'no-newer': 1,
    'target-only': 0,
    'no-figure': 1,
  })
})

it('puts ranks and all else of one verdict together', () => {
  const outcomes = [
    { verdict: 'rose', rank: true, count: 2 },
    { verdict: 'rose', rank: false, count: 3 },
  ] as const
  expect(tally(outcomes).rose).toBe(5)
})
