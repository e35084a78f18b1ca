import { expect, it } from 'vitest'
import { summaryOf } from '@/domain/Summary'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { sourceWith } from './sourceWith'

it('counts what the dataset has, with its days and the newest one stated', () => {
  const why = { vi: 'lý do', en: 'reason' }
  const first = indicatorWith({
    claims: [
      claimWith({ asOf: '2024-05-02' }),
      claimWith({ asOf: '2025-07', asOfInferred: true }),
      claimWith({ asOf: '2025-09-01', evidenceOnly: true }),
    ],
    disputes: [{ id: 'd', claims: ['a', 'b'], why }],
  })
  const second = indicatorWith({ id: 'second', claims: [claimWith({ asOf: '2023-01-09' })] })
  const occasion = { id: 'o', day: '2026-01-16', name: why }
  const dataset = datasetWith({
    indicators: [first, second],
    sources: [sourceWith({}), sourceWith({}), sourceWith({})],
    occasions: [occasion],
  })
  expect(summaryOf(dataset)).toEqual({
    indicators: 2,
    claims: 4,
    sources: 3,
    occasions: 1,
    disputes: 1,
    days: ['2023-01-09', '2024-05-02', '2025-07-31'],
    newest: '2024-05-02',
  })
})

it('names no newest day where nothing is stated', () => {
  const summary = summaryOf(datasetWith({ indicators: [indicatorWith({})] }))
  expect(summary).toMatchObject({ indicators: 1, claims: 0, days: [] })
  expect('newest' in summary).toBe(false)
})
