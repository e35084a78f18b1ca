import { describe, expect, it } from 'vitest'
import { observations } from '@/data/observations'
import { goodCompiled } from '../support/goodCompiled'

const rows = observations(goodCompiled())
const row = (indicator: string, at: number) => {
  return rows.filter((each) => each.indicator === indicator)[at]
}

describe('observations', () => {
  it('are the claims, by indicator in order, then by day', () => {
    expect(rows.map(({ indicator, period_end }) => `${indicator} ${period_end}`)).toEqual([
      'accounts-activated 2024-10-10',
      'accounts-activated 2025-12-31',
      'accounts-activated 2026-01-16',
      'accounts-issued 2024-10-10',
      'accounts-issued 2025-11-30',
      'accounts-issued 2026-01-16',
      'egov-rank 2022-12-31',
      'egov-rank 2024-09-30',
      'coverage 2025-12-22',
      'coverage 2025-12-26',
      'services-online 2024-12-31',
      'services-online 2025-12-31',
      'services-done 2024-06-30',
      'services-done 2025-06-30',
    ])
  })

  it('hold all that is known of a claim, and leave empty what is not', () => {
    expect(row('accounts-activated', 0)).toEqual({
      indicator: 'accounts-activated',
      theme: 'identity',
      kind: 'stock',
      period_start: '',
      period_end: '2024-10-10',
      value: '57100000',
      unit: 'accounts',
      bound: 'atLeast',
      step: 100_000,
      status: 'charted',
      stated: '57100000 được nêu',
      said_on: '',
      source: 'antv',
      publisher: 'ANTV',
      published: '',
      url: 'https://antv.test/a',
    })
    expect(row('accounts-activated', 2)?.said_on).toBe('2026-01-16')
    expect(row('accounts-issued', 1)?.published).toBe('2025-11-17')
  })

  it('begin a month, quarter, year or period with its first day', () => {
    expect(row('accounts-activated', 1)?.period_start).toBe('2025-01-01')
    expect(row('accounts-issued', 1)?.period_start).toBe('2025-11-01')
    expect(row('egov-rank', 1)?.period_start).toBe('2024-07-01')
    expect(row('services-done', 0)?.period_start).toBe('2024-01-01')
  })

  it('give both ends of a range', () => {
    expect(row('accounts-activated', 1)?.value).toBe('60000000..66000000')
  })

  it('tell how each claim is used', () => {
    expect(row('coverage', 0)?.status).toBe('disputed')
    expect(row('accounts-issued', 0)?.status).toBe('charted')
    expect(row('accounts-issued', 2)?.status).toBe('disputed')
  })

  it('write digits, never an exponent', () => {
    const [indicator] = goodCompiled().indicators
    const [claim] = indicator?.claims ?? []
    if (!indicator || !claim) throw new Error('no claim')
    const values = [1e21, 1e-7, 0.1 + 0.2, 39.52].map((value) => {
      const claims = [{ ...claim, value }]
      return observations({ indicators: [{ ...indicator, claims }], sources: [] })[0]?.value
    })
    expect(values).toEqual(['1000000000000000000000', '0.0000001', '0.3', '39.52'])
  })
})
