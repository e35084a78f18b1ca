import { expect, it } from 'vitest'
import { claimsByYear } from '@/domain/claimsByYear'
import { claimWith } from './claimWith'

it('counts by the last day a figure stands for, and keeps the years without any', () => {
  const claims = [
    claimWith({ asOf: '2025-Q4' }),
    claimWith({ asOf: '2022-11-07' }),
    claimWith({ period: { start: '2024-07-01', end: '2025-06-30' } }),
  ]
  expect(claimsByYear(claims)).toEqual([
    { year: '2022', claims: 1 },
    { year: '2023', claims: 0 },
    { year: '2024', claims: 0 },
    { year: '2025', claims: 2 },
  ])
})

it('has no years without claims', () => {
  expect(claimsByYear([])).toEqual([])
})
