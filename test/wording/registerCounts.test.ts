import { expect, it } from 'vitest'
import { registerCounts } from '@/wording/registerCounts'

it('names each count of the register with its number', () => {
  const summary = {
    indicators: 7,
    sources: 1350,
    claims: 300,
    occasions: 13,
    disputes: 2,
    days: [],
  }
  expect(registerCounts(summary, 'vi').map(({ number }) => number)).toEqual([
    '1.350',
    '300',
    '13',
    '2',
  ])
  expect(registerCounts(summary, 'en')[0]).toEqual({ name: 'sources', number: '1,350' })
})
