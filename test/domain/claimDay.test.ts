import { expect, it } from 'vitest'
import { claimDay } from '@/domain/claimDay'
import { claimWith } from './claimWith'

it.each([
  ['2024-10-10', '2024-10-10'],
  ['2025-12', '2025-12-31'],
  ['2024-Q2', '2024-06-30'],
  ['2024', '2024-12-31'],
])('a figure for %s stands at %s', (asOf, day) => {
  expect(claimDay(claimWith({ asOf }))).toBe(day)
})

it('a figure over a period stands at its end', () => {
  expect(claimDay(claimWith({ period: { start: '2024-07-01', end: '2024-10-07' } }))).toBe(
    '2024-10-07',
  )
})

it('a claim of no moment stops loudly, by its name', () => {
  expect(() => claimDay({ id: 'accounts/lost' })).toThrow('accounts/lost')
})
