import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import type { Kind } from '@/domain/Indicator'
import { rebase } from '@/domain/rebase'
import { claimWith } from './claimWith'
import { figureArbitrary } from './figureArbitrary'
import { seriesWith } from './seriesWith'

function index(claims: Claim[], kind: Kind = 'stock', base = 0): ReturnType<typeof rebase> {
  const series = seriesWith(claims, { kind })
  const point = series.points[base]
  if (!point) throw new Error('no such point')
  return rebase(series, point)
}

const first = claimWith({ value: 40, asOf: '2023' })

describe('the index', () => {
  it('is exactly 100 at its base, and widens elsewhere', () => {
    const rough = claimWith({ value: 50, step: 4, asOf: '2024' })
    const [base, next] = index([{ ...first, step: 2 }, rough])?.points ?? []
    expect(base).toMatchObject({ interval: { low: 100, high: 100 }, value: 100 })
    expect(next?.interval.low).toBeCloseTo((48 / 42) * 100, 9)
    expect(next?.interval.high).toBeCloseTo((54 / 39) * 100, 9)
    expect(next?.value).toBe(125)
  })

  it('runs backwards too', () => {
    const values = index([first, claimWith({ value: 50, asOf: '2024' })], 'stock', 1)?.points
    expect(values?.map(({ value }) => value)).toEqual([80, 100])
  })

  it('holds the published value of every point', () => {
    fc.assert(
      fc.property(figureArbitrary, figureArbitrary, (a, b) => {
        const points = index([
          claimWith({ ...a, asOf: '2023' }),
          claimWith({ ...b, asOf: '2024' }),
        ])?.points
        const { value, interval } = points?.[1] ?? {}
        fc.pre(value !== undefined && interval !== undefined)
        expect(interval?.low).toBeLessThanOrEqual((value ?? NaN) + 1e-9)
        expect(interval?.high).toBeGreaterThanOrEqual((value ?? NaN) - 1e-9)
      }),
    )
  })
})

describe('what has no index', () => {
  it.each(['share', 'score', 'rank'] as const)('a %s', (kind) => {
    expect(index([first], kind)).toBeUndefined()
  })

  it.each(['stock', 'flow', 'rate'] as const)('but a %s has', (kind) => {
    expect(index([first], kind)?.points).toHaveLength(1)
  })

  it('a base that may be nothing', () => {
    expect(index([claimWith({ value: 0 })])).toBeUndefined()
    expect(index([claimWith({ value: 4, bound: 'atMost', step: 4 })])).toBeUndefined()
  })

  it('a point that does not compare with the base', () => {
    const other = claimWith({ value: 50, of: 76, asOf: '2024' })
    const last = claimWith({ value: 60, asOf: '2025' })
    const leads = index([first, other, last])?.points.map(({ point }) => point.lead)
    expect(leads).toEqual([first, last])
  })
})

describe('a value', () => {
  it('is missing where nothing single was published, at the point or at the base', () => {
    const range = claimWith({ value: 50, valueMax: 60, bound: 'between', asOf: '2024' })
    const disputed = claimWith({ value: 70, asOf: '2025', contradicts: ['x/y'] })
    expect(index([first, range, disputed])?.points.map(({ value }) => value)).toEqual([
      100,
      undefined,
      undefined,
    ])
    expect(index([first, range], 'stock', 1)?.points).toMatchObject([
      { interval: { high: 80 }, value: undefined },
      { interval: { low: 100, high: 100 }, value: 100 },
    ])
  })

  it('of a base on several rules is 100 all the same', () => {
    const mixed = [claimWith({ value: 40, basis: 'a' }), claimWith({ value: 40, basis: 'b' })]
    expect(index(mixed)?.points).toMatchObject([{ value: 100 }])
  })
})
