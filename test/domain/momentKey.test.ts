import { expect, it } from 'vitest'
import { momentKey } from '@/domain/momentKey'
import { claimWith } from './claimWith'

const year = claimWith({ asOf: '2024' })
const quarter = claimWith({ asOf: '2024-Q4' })
const written = claimWith({ period: { start: '2024-01-01', end: '2024-12-31' } })

it('stocks with the same last day are of one moment', () => {
  expect(momentKey(year, 'stock')).toBe(momentKey(quarter, 'stock'))
})

it('flows are of one moment only over one period, however it is written', () => {
  expect(momentKey(year, 'flow')).not.toBe(momentKey(quarter, 'flow'))
  expect(momentKey(year, 'flow')).toBe(momentKey(written, 'flow'))
})
