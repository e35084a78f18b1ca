import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import type { DeclaredSpan, QuotientCheck } from '@/domain/CrossCheck'
import { quotientOn } from '@/domain/explore/quotientOn'
import { indexDataset } from '@/domain/indexDataset'
import type { Kind } from '@/domain/Indicator'
import { claimWith } from '../claimWith'
import { datasetWith } from '../datasetWith'
import { indicatorWith } from '../indicatorWith'

const name = { vi: 'kỳ', en: 'span' }
const span = (start: string, end?: string): DeclaredSpan => ({
  name,
  start,
  ...(end !== undefined && { end }),
})

/** 300 counted by 10 April 2025, unless said otherwise, ÷ what was counted a day. */
function found(
  rate: Partial<Claim>,
  spans: readonly DeclaredSpan[],
  total: Partial<Claim> = {},
  kind: Kind = 'stock',
) {
  const check: QuotientCheck = {
    id: 'q',
    kind: 'quotient',
    total: 'total',
    rate: 'rate',
    spans,
    why: name,
  }
  const day = '2025-04-10'
  const indicators = [
    indicatorWith({ id: 'total', kind, claims: [claimWith({ value: 300, asOf: day, ...total })] }),
    indicatorWith({ id: 'rate', kind: 'rate', claims: [claimWith({ asOf: day, ...rate })] }),
  ]
  return quotientOn(indexDataset(datasetWith({ indicators, crossChecks: [check] })), check, day)
}

// 100 days, both ends counted.
const hundred = span('2025-01-01')

describe('a total divided by what is counted a day', () => {
  it('holds where every span it may mean is allowed', () => {
    expect(found({ value: 3 }, [hundred])).toMatchObject({
      outcome: 'holds',
      days: { low: 100, high: 100 },
      published: 100,
      spans: [{ days: 100, fits: true, end: '2025-04-10' }],
    })
  })

  it('is broken where none is, and cannot be told where some are', () => {
    const other = span('2025-01-02')
    expect(found({ value: 3 }, [other])?.outcome).toBe('broken')
    expect(found({ value: 3 }, [hundred, other])?.outcome).toBe('cannot-tell')
    expect(found({ value: 3, step: 1, bound: 'atLeast' }, [hundred, other])?.outcome).toBe('holds')
  })

  it('passes over spans that are not over yet, or not begun', () => {
    const later = span('2025-01-01', '2025-12-31')
    expect(found({ value: 3 }, [later, span('2026-01-01')])).toMatchObject({
      outcome: 'cannot-tell',
      spans: [],
    })
  })

  it('of a flow is set against its own period', () => {
    const period = { period: { start: '2025-01-01', end: '2025-04-10' } }
    const finding = found({ value: 3 }, [], period, 'flow')
    expect(finding).toMatchObject({ outcome: 'holds', spans: [{ days: 100, fits: true }] })
    expect(finding?.spans[0]).not.toHaveProperty('name')
  })

  it('has no published quotient where one side is a range', () => {
    const finding = found({ value: 2, valueMax: 3, bound: 'between' }, [hundred])
    expect(finding?.days).toEqual({ low: 100, high: 150 })
    expect(finding).not.toHaveProperty('published')
    const range = { value: 300, valueMax: 400, bound: 'between' } as const
    expect(found({ value: 3 }, [hundred], range)).not.toHaveProperty('published')
  })

  it('has no upper end where the rate may be 0, and is nothing where it is', () => {
    const finding = found({ value: 0, step: 3, bound: 'atLeast' }, [hundred])
    expect(finding?.days).toEqual({ low: 100, high: Infinity })
    expect(finding).not.toHaveProperty('published')
    expect(found({ value: 0 }, [hundred])).toBeUndefined()
  })

  it('is nothing without a rate on or before its day', () => {
    expect(found({ value: 3, asOf: '2025-05-01' }, [hundred])).toBeUndefined()
  })
})
