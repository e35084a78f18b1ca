import { describe, expect, it } from 'vitest'
import type { Measure } from '@/domain/explore/Inquiry'
import { measuredPoints } from '@/domain/explore/measuredPoints'
import type { Claim } from '@/domain/Claim'
import type { Kind } from '@/domain/Indicator'
import { claimWith } from '../claimWith'
import { seriesWith } from '../seriesWith'

const rough = [
  { value: 40, step: 2, asOf: '2023' },
  { value: 50, step: 4, asOf: '2024' },
] as const

function read(claims: readonly Partial<Claim>[], measure: Measure, kind: Kind = 'stock', base = 0) {
  const series = seriesWith(claims.map(claimWith), { kind })
  return measuredPoints(series, measure, series.points[base]).map(({ interval, value }) => ({
    ...interval,
    value,
  }))
}

describe('the points of a series by a measure', () => {
  it('are its figures', () => {
    expect(read(rough, 'value')).toEqual([
      { low: 39, high: 42, value: 40 },
      { low: 48, high: 54, value: 50 },
    ])
  })

  it('are an index of exactly 100 at its base', () => {
    const [base, next] = read(rough, 'index')
    expect(base).toEqual({ low: 100, high: 100, value: 100 })
    expect(next).toMatchObject({ value: 125 })
    expect(next?.low).toBeCloseTo((48 / 42) * 100, 9)
  })

  it('are a percentage: the index less 100', () => {
    const [base, next] = read(rough, 'percent')
    expect(base).toEqual({ low: 0, high: 0, value: 0 })
    expect(next?.low).toBeCloseTo((48 / 42 - 1) * 100, 9)
    expect(next?.high).toBeCloseTo((54 / 39 - 1) * 100, 9)
    expect(next?.value).toBe(25)
  })

  it('are changes from a base that changed by nothing', () => {
    expect(read(rough, 'change')).toEqual([
      { low: 0, high: 0, value: 0 },
      { low: 6, high: 15, value: 10 },
    ])
  })

  it('run backwards too, and up where a rank gets better', () => {
    const ranks = [
      { value: 86, asOf: '2022' },
      { value: 71, asOf: '2024' },
    ]
    expect(read(ranks, 'change', 'rank', 1)).toEqual([
      { low: -15, high: -15, value: -15 },
      { low: 0, high: 0, value: 0 },
    ])
  })

  it('are only those that compare with the base', () => {
    const parts = [
      { value: 18, of: 19, asOf: '2023' },
      { value: 54, of: 76, asOf: '2024' },
      { value: 19, of: 19, asOf: '2025' },
    ]
    expect(read(parts, 'change')).toHaveLength(2)
    expect(read(parts, 'percent')).toHaveLength(2)
    expect(read(parts, 'value')).toHaveLength(3)
  })

  it('have no one value where the sources disagree', () => {
    const disputed = [
      { value: 40, asOf: '2023' },
      { value: 50, asOf: '2024' },
      { value: 60, asOf: '2024' },
    ]
    expect(read(disputed, 'percent')[1]).toEqual({ low: 25, high: 50, value: undefined })
    expect(read(disputed, 'change')[1]).toEqual({ low: 10, high: 20, value: undefined })
  })

  it('are none without a base, or with one that bears no ratio', () => {
    expect(read([], 'index')).toEqual([])
    expect(read([], 'change')).toEqual([])
    expect(read([{ value: 0 }], 'percent')).toEqual([])
    expect(read([{ value: 5 }], 'index', 'share')).toEqual([])
  })
})
