import { expect, it } from 'vitest'
import { dataDays } from '@/domain/dataDays'
import { claimWith } from './claimWith'
import { indicatorWith } from './indicatorWith'

it('names each day with a drawn figure once, in time order', () => {
  const first = indicatorWith({
    claims: [
      claimWith({ asOf: '2025' }),
      claimWith({ asOf: '2023-06' }),
      claimWith({ asOf: '2024', evidenceOnly: true }),
    ],
  })
  const low = claimWith({ value: 40, asOf: '2026-01-16' })
  const second = indicatorWith({
    cumulative: true,
    claims: [claimWith({ asOf: '2025-12-31' }), claimWith({ asOf: '2026-01-02' }), low],
  })
  expect(dataDays({ indicators: [first, second] })).toEqual([
    '2023-06-30',
    '2025-12-31',
    '2026-01-02',
  ])
})

it('names every day a dispute spans with a claim', () => {
  const claims = [
    claimWith({ id: 'x/late', asOf: '2025-12-31' }),
    claimWith({ id: 'x/early', asOf: '2025-12-22', value: 90 }),
  ]
  const dispute = { id: 'd', claims: ['x/late', 'x/early'], why: { vi: 'vì', en: 'why' } }
  expect(dataDays({ indicators: [indicatorWith({ claims, disputes: [dispute] })] })).toEqual([
    '2025-12-22',
    '2025-12-31',
  ])
})
