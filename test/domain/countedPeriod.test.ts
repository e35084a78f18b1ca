import { expect, it } from 'vitest'
import { countedPeriod } from '@/domain/countedPeriod'
import { claimWith } from './claimWith'

const period = { start: '2024-01-01', end: '2024-09-30' }

it('a flow is counted over its period', () => {
  expect(countedPeriod(claimWith({ period }), 'flow')).toEqual(period)
})

it('a flow stated for a year is counted over all of it', () => {
  expect(countedPeriod(claimWith({ asOf: '2024' }), 'flow')).toEqual({
    start: '2024-01-01',
    end: '2024-12-31',
  })
})

it.each(['stock', 'rate', 'share', 'score', 'rank'] as const)('a %s stands at a day', (kind) => {
  expect(countedPeriod(claimWith({ period }), kind)).toBeUndefined()
})

it('a flow of no moment has none', () => {
  const { asOf: _, ...lost } = claimWith({})
  expect(countedPeriod(lost, 'flow')).toBeUndefined()
})
