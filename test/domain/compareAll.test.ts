import { expect, it } from 'vitest'
import { compareAll } from '@/domain/compareAll'
import { indexDataset } from '@/domain/indexDataset'
import type { Target } from '@/domain/Target'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const name = { vi: 'tên', en: 'name' }

it('compares every indicator, by theme and then by order', () => {
  const claims = [claimWith({ asOf: '2024', value: 50 }), claimWith({ asOf: '2025', value: 60 })]
  const target: Target = {
    id: 't',
    indicator: 'aimed',
    value: 80,
    direction: 'atLeast',
    source: 's',
    stated: '80',
    name,
  }
  const dataset = datasetWith({
    themes: [
      { id: 'identity', name },
      { id: 'data', name },
    ],
    indicators: [
      indicatorWith({ id: 'homeless', theme: 'unknown', order: 0 }),
      indicatorWith({ id: 'aimed', theme: 'data', order: 1 }),
      indicatorWith({ id: 'second', theme: 'identity', order: 2, claims }),
      indicatorWith({ id: 'first', theme: 'identity', order: 1 }),
    ],
    targets: [target],
  })
  const rows = compareAll(indexDataset(dataset), '2025-01-01', '2026-01-16')
  expect(rows.map(({ indicator, verdict }) => [indicator.id, verdict])).toEqual([
    ['first', 'no-figure'],
    ['second', 'rose'],
    ['aimed', 'target-only'],
    ['homeless', 'no-figure'],
  ])
})
