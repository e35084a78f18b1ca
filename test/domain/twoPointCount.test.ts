import { expect, it } from 'vitest'
import { compare } from '@/domain/compare'
import { twoPointCount } from '@/domain/twoPointCount'
import { claimWith } from './claimWith'
import { seriesWith } from './seriesWith'

it('counts pairs of two different points, comparable or not', () => {
  const old = claimWith({ asOf: '2023' })
  const late = claimWith({ asOf: '2025' })
  const other = claimWith({ asOf: '2025', of: 53 })
  const comparisons = [[old, late], [old, other], [old], [late], []].map((claims) =>
    compare(seriesWith(claims), '2024-01-01', '2026-01-16', []),
  )
  expect(twoPointCount(comparisons)).toBe(2)
})
