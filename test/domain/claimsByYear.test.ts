import { expect, it } from 'vitest'
import { claimsByYear } from '@/domain/claimsByYear'
import { claimWith } from './claimWith'

it('counts by the last day of the moment, years without any included', () => {
  const claims = [
    claimWith({ asOf: '2026-01-16' }),
    claimWith({ asOf: '2024' }),
    claimWith({ period: { start: '2023-12-01', end: '2024-01-31' } }),
  ]
  expect(claimsByYear(claims)).toEqual([
    { year: '2024', claims: 2 },
    { year: '2025', claims: 0 },
    { year: '2026', claims: 1 },
  ])
})

it('without claims there are no years', () => {
  expect(claimsByYear([])).toEqual([])
})
