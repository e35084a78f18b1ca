import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import type { ClaimGroup } from '@/domain/groupClaims'
import { intervalOf } from '@/domain/intervalOf'
import { reconcile } from '@/domain/reconcile'
import { claimWith } from './claimWith'
import { claimsArbitrary } from './figureArbitrary'

const group = (...claims: Claim[]): ClaimGroup => ({
  day: '2025-01-01',
  startDay: '2025-01-01',
  claims,
})

describe('agreement', () => {
  it('keeps the part all claims allow', () => {
    const coarse = claimWith({ value: 67e6, bound: 'atLeast', step: 1e6 })
    const fine = claimWith({ value: 67.2e6, bound: 'approx', step: 1e5 })
    expect(reconcile(group(coarse, fine), 'stock')).toEqual({
      day: '2025-01-01',
      startDay: '2025-01-01',
      interval: { low: 67.1e6, high: 67.3e6 },
      state: 'agreed',
      claims: [fine, coarse],
      lead: fine,
    })
  })

  it('is led by the finest step, a full count before all, then by the order listed', () => {
    const rounded = claimWith({ value: 46, step: 1 })
    const first = claimWith({ value: 46 })
    const second = claimWith({ value: 46 })
    const point = reconcile(group(rounded, first, second), 'stock')
    expect(point.lead).toBe(first)
    expect(point.claims).toEqual([first, second, rounded])
  })

  it('lies inside every claim, a dispute around every claim, in any order', () => {
    fc.assert(
      fc.property(claimsArbitrary(1), (claims) => {
        const point = reconcile(group(...claims), 'stock')
        const back = reconcile(group(...claims.toReversed()), 'stock')
        expect([back.state, back.interval]).toEqual([point.state, point.interval])
        expect(new Set(back.claims)).toEqual(new Set(point.claims))
        expect(back.lead.step).toBe(point.lead.step)
        for (const claim of claims) {
          const { low, high } = intervalOf(claim, 'stock')
          const inside = point.interval.low >= low && point.interval.high <= high
          const around = point.interval.low <= low && point.interval.high >= high
          expect(point.state === 'agreed' ? inside : around).toBe(true)
        }
      }),
    )
  })
})

describe('dispute', () => {
  it('where no part is shared, and keeps the hull', () => {
    const point = reconcile(
      group(claimWith({ value: 51, step: 1 }), claimWith({ value: 36.8, step: 0.1 })),
      'share',
    )
    expect(point.state).toBe('disputed')
    expect(point.interval).toEqual({ low: 36.75, high: 52 })
    expect(point.dispute).toBeUndefined()
  })

  it('where intervals only touch', () => {
    const [under, over] = [
      claimWith({ bound: 'atMost', step: 1 }),
      claimWith({ bound: 'atLeast', step: 1 }),
    ]
    expect(reconcile(group(under, over), 'stock').state).toBe('disputed')
    expect(reconcile(group(under, claimWith({})), 'stock').state).toBe('agreed')
  })

  it('where a claim contradicts another, even one that agrees with its neighbours', () => {
    const point = reconcile(
      group(claimWith({}), claimWith({ contradicts: ['other/claim'] })),
      'stock',
    )
    expect(point.state).toBe('disputed')
  })

  it('where it is declared; claims stay in day order, led by the finest', () => {
    const dispute = { id: 'd', claims: [], why: { vi: 'vì', en: 'why' } }
    const late = claimWith({ asOf: '2025-12-31', step: 1 })
    const early = claimWith({ asOf: '2025-12-22', step: 1 })
    const fine = claimWith({ asOf: '2025-12-31', step: 0.1 })
    const point = reconcile({ ...group(late, early, fine), dispute }, 'share')
    expect(point.state).toBe('disputed')
    expect(point.dispute).toBe(dispute)
    expect(point.claims).toEqual([early, late, fine])
    expect(point.lead).toBe(fine)
  })
})

describe('what the claims have in common', () => {
  it('is kept as basis and total', () => {
    const point = reconcile(
      group(claimWith({ basis: 'area', of: 53 }), claimWith({ basis: 'area', of: 53 })),
      'stock',
    )
    expect([point.basis, point.of]).toEqual(['area', 53])
  })

  it('a total named by some is the total of all; a basis named by some is not', () => {
    const point = reconcile(group(claimWith({}), claimWith({ basis: 'area', of: 53 })), 'stock')
    expect([point.basis, point.of]).toEqual([undefined, 53])
  })

  it('is nothing where they differ', () => {
    const point = reconcile(
      group(claimWith({ basis: 'a', of: 53 }), claimWith({ basis: 'b', of: 76 })),
      'stock',
    )
    expect([point.basis, point.of]).toEqual([undefined, undefined])
  })

  it('keeps the period of a flow', () => {
    const period = { start: '2024-01-01', end: '2024-12-31' }
    expect(reconcile({ ...group(claimWith({ period })), period }, 'flow').period).toBe(period)
  })
})
