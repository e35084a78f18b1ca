import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { derive } from '@/domain/derive'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { claimWith } from './claimWith'
import { figureArbitrary } from './figureArbitrary'
import { indicatorWith } from './indicatorWith'

function share(part: Claim[], whole: Claim[], facts: Partial<Indicator> = {}): Point[] {
  const known: Record<string, Indicator> = {
    part: indicatorWith({ ...facts, claims: part }),
    whole: indicatorWith({ ...facts, claims: whole }),
  }
  return derive({ method: 'share', part: 'part', whole: 'whole' }, (id) => known[id])
}

function ofTotal(part: Claim[]): Point[] {
  const find = (): Indicator => indicatorWith({ claims: part })
  return derive({ method: 'shareOfTotal', part: 'part' }, find)
}

describe('share', () => {
  it('divides part by whole where both have a point on one day', () => {
    const part = claimWith({ value: 57.1e6, bound: 'atLeast', step: 1e5, asOf: '2024-10-10' })
    const whole = claimWith({ value: 78.3e6, bound: 'atLeast', step: 1e5, asOf: '2024-10-10' })
    const alone = claimWith({ value: 67e6, asOf: '2026-01-16' })
    const [point, ...others] = share([part, alone], [whole])
    expect(others).toEqual([])
    expect(point).toMatchObject({
      day: '2024-10-10',
      startDay: '2024-10-10',
      state: 'agreed',
      claims: [part, whole],
      lead: part,
    })
    expect(point?.interval.low).toBeCloseTo(72.832, 3)
    expect(point?.interval.high).toBeCloseTo(73.052, 3)
    expect(Object.keys(point ?? {})).not.toContain('of')
  })

  it('is clipped to what a share can be', () => {
    const [point] = share([claimWith({ value: 9, step: 4 })], [claimWith({ value: 10, step: 4 })])
    expect(point?.interval).toEqual({ low: 50, high: 100 })
    const [unbounded] = share(
      [claimWith({ value: 9 })],
      [claimWith({ value: 10, bound: 'atMost', step: 10 })],
    )
    expect(unbounded?.interval).toEqual({ low: 90, high: 100 })
  })

  it('gives nothing for a whole of nothing, or for parts that do not exist', () => {
    expect(share([claimWith({ value: 0 })], [claimWith({ value: 0 })])).toEqual([])
    expect(derive({ method: 'share', part: 'a', whole: 'b' }, () => undefined)).toEqual([])
  })

  it('holds the quotient of every pair of values the claims allow', () => {
    fc.assert(
      fc.property(figureArbitrary, figureArbitrary, (a, b) => {
        const [x, y] = [a.value ?? 0, b.value ?? 0]
        fc.pre(y > 0 && x <= y)
        const [point] = share([claimWith(a)], [claimWith(b)])
        const percent = (x / y) * 100
        expect(point?.interval.low).toBeLessThanOrEqual(percent + 1e-9)
        expect(point?.interval.high).toBeGreaterThanOrEqual(percent - 1e-9)
      }),
    )
  })

  it('of flows needs one period, not only one last day', () => {
    const year = claimWith({ value: 5, asOf: '2024' })
    const quarter = claimWith({ value: 10, asOf: '2024-Q4' })
    expect(share([year], [quarter], { kind: 'flow' })).toEqual([])
    expect(share([year], [claimWith({ value: 10, asOf: '2024' })], { kind: 'flow' })).toMatchObject(
      [{ interval: { low: 50, high: 50 }, period: { start: '2024-01-01', end: '2024-12-31' } }],
    )
  })
})

describe('dispute', () => {
  const dispute = { id: 'd', claims: ['x/a', 'x/b'], why: { vi: 'vì', en: 'why' } }
  const early = claimWith({ id: 'x/a', value: 40, asOf: '2025-12-22' })
  const late = claimWith({ id: 'x/b', value: 50, asOf: '2025-12-31' })
  const plain = claimWith({ value: 80, asOf: '2025-12-31' })
  const disputed = indicatorWith({ claims: [early, late], disputes: [dispute] })
  const agreed = indicatorWith({ claims: [plain] })

  it.each([
    ['part', disputed, agreed, { low: 50, high: 62.5 }],
    ['whole', agreed, disputed, { low: 100, high: 100 }],
  ])('of the %s is one of the share', (_, part, whole, interval) => {
    const find = (id: string): Indicator => (id === 'part' ? part : whole)
    expect(derive({ method: 'share', part: 'part', whole: 'whole' }, find)).toMatchObject([
      { state: 'disputed', dispute, startDay: '2025-12-22', day: '2025-12-31', interval },
    ])
  })
})

describe('basis', () => {
  const basisOf = (part: Partial<Claim>[], whole: Partial<Claim>[]): string | undefined =>
    share(part.map(claimWith), whole.map(claimWith))[0]?.basis

  it('is that of the parts, or both together', () => {
    expect(basisOf([{ basis: 'new' }], [{ basis: 'new' }])).toBe('new')
    expect(basisOf([{}], [{}])).toBeUndefined()
    expect(basisOf([{ basis: 'new' }], [{ basis: 'old' }])).toBe('new / old')
    expect(basisOf([{}], [{ basis: 'old' }])).toBe(' / old')
    expect(basisOf([{ basis: 'new' }], [{}])).toBe('new / ')
  })

  it('is none where a part stands on several', () => {
    expect(basisOf([{ basis: 'a' }, { basis: 'b' }], [{ basis: 'a' }])).toBeUndefined()
    expect(basisOf([{ basis: 'a' }], [{ basis: 'a' }, { basis: 'b' }])).toBeUndefined()
  })
})

describe('shareOfTotal', () => {
  it('divides each point by its own total, which it does not keep', () => {
    const connected = claimWith({ value: 18, of: 19, basis: 'ready' })
    const alone = claimWith({ value: 12, asOf: '2024' })
    const [point, ...others] = ofTotal([connected, alone])
    expect(others).toEqual([])
    expect(point).toEqual({
      day: '2025-01-01',
      startDay: '2025-01-01',
      interval: { low: 94.7368421053, high: 94.7368421053 },
      state: 'agreed',
      claims: [connected],
      lead: connected,
      basis: 'ready',
    })
  })

  it('gives nothing of a total of nothing', () => {
    expect(ofTotal([claimWith({ value: 0, of: 0 })])).toEqual([])
  })
})
