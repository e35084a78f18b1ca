import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { connects, incomparability } from '@/domain/comparable'
import type { NotComparableReason } from '@/domain/Comparison'
import type { Kind } from '@/domain/Indicator'
import { claimWith } from './claimWith'
import { indicatorWith } from './indicatorWith'
import { pointOf, pointWith } from './seriesWith'

function reason(
  kind: Kind,
  from: Partial<Claim>,
  to: Partial<Claim>,
): NotComparableReason | undefined {
  return incomparability(indicatorWith({ kind }), pointOf(from, kind), pointOf(to, kind))
}

describe('basis', () => {
  it('must be the same, or named by neither', () => {
    expect(reason('share', {}, {})).toBeUndefined()
    expect(reason('share', { basis: 'area' }, { basis: 'area' })).toBeUndefined()
    expect(reason('share', { basis: 'area' }, { basis: 'people' })).toBe('basis')
    expect(reason('share', { basis: 'area' }, {})).toBe('basis')
    expect(reason('share', {}, { basis: 'area' })).toBe('basis')
  })

  it('is named before the total', () => {
    expect(reason('stock', { basis: 'area', of: 53 }, { basis: 'people', of: 76 })).toBe('basis')
  })

  const mixed = [
    claimWith({ id: 'x/a', basis: 'area', value: 40 }),
    claimWith({ id: 'x/b', basis: 'people', value: 60 }),
  ]
  const dispute = { id: 'd', claims: ['x/a', 'x/b'], why: { vi: 'vì', en: 'why' } }

  it('of a declared dispute need not be one', () => {
    const declared = pointWith(mixed, { kind: 'share', disputes: [dispute] })
    const other = pointOf({ basis: 'outdoors' }, 'share')
    const indicator = indicatorWith({ kind: 'share' })
    expect(incomparability(indicator, other, declared)).toBeUndefined()
    expect(incomparability(indicator, declared, other)).toBeUndefined()
  })

  it('still counts where the whole dispute stands on one', () => {
    const claims = [
      claimWith({ id: 'x/a', basis: 'area' }),
      claimWith({ id: 'x/b', basis: 'area' }),
    ]
    const declared = pointWith(claims, { kind: 'share', disputes: [dispute] })
    const other = pointOf({ basis: 'outdoors' }, 'share')
    expect(incomparability(indicatorWith({ kind: 'share' }), other, declared)).toBe('basis')
  })

  it('of an undeclared mixture compares with nothing', () => {
    const undeclared = pointWith(mixed, { kind: 'share' })
    const indicator = indicatorWith({ kind: 'share' })
    expect(incomparability(indicator, undeclared, pointOf({}, 'share'))).toBe('basis')
    expect(incomparability(indicator, pointOf({}, 'share'), undeclared)).toBe('basis')
  })
})

describe('total', () => {
  it.each(['stock', 'flow'] as const)('of a %s must be the same, or named by neither', (kind) => {
    const asOf = '2024'
    expect(reason(kind, { asOf }, { asOf })).toBeUndefined()
    expect(reason(kind, { asOf, of: 53 }, { asOf, of: 53 })).toBeUndefined()
    expect(reason(kind, { asOf, of: 53 }, { asOf, of: 76 })).toBe('total')
    expect(reason(kind, { asOf, of: 53 }, { asOf })).toBe('total')
    expect(reason(kind, { asOf }, { asOf, of: 76 })).toBe('total')
  })

  it.each(['rate', 'share', 'score', 'rank'] as const)('does not matter for a %s', (kind) => {
    expect(reason(kind, { of: 193 }, { of: 194 })).toBeUndefined()
  })

  it('compares with nothing where one moment names several', () => {
    const several = pointWith([claimWith({ of: 53 }), claimWith({ of: 76 })])
    const indicator = indicatorWith({})
    expect(incomparability(indicator, several, pointOf({}))).toBe('total')
    expect(incomparability(indicator, pointOf({}), several)).toBe('total')
  })
})

describe('period', () => {
  it('of a flow must be of one length', () => {
    expect(reason('flow', { asOf: '2023' }, { asOf: '2024' })).toBeUndefined()
    expect(reason('flow', { asOf: '2023' }, { asOf: '2024-Q4' })).toBe('period')
    expect(reason('rate', { asOf: '2023' }, { asOf: '2024-Q4' })).toBeUndefined()
  })

  it('compares with nothing where a dispute holds several', () => {
    const claims = [
      claimWith({ id: 'x/a', asOf: '2024' }),
      claimWith({ id: 'x/b', asOf: '2024-Q4' }),
    ]
    const dispute = { id: 'd', claims: ['x/a', 'x/b'], why: { vi: 'vì', en: 'why' } }
    const held = pointWith(claims, { kind: 'flow', disputes: [dispute] })
    const year = pointOf({ asOf: '2023' }, 'flow')
    const indicator = indicatorWith({ kind: 'flow' })
    expect(incomparability(indicator, year, held)).toBe('period')
    expect(incomparability(indicator, held, year)).toBe('period')
  })
})

describe('connects', () => {
  const indicator = indicatorWith({})
  const plain = pointOf({})
  const disputed = pointOf({ contradicts: ['x/y'] })

  it('joins comparable points', () => {
    expect(connects(indicator, plain, pointOf({ value: 51 }))).toBe(true)
    expect(connects(indicator, plain, pointOf({ of: 53 }))).toBe(false)
  })

  it('never joins a disputed one, though it compares', () => {
    expect(incomparability(indicator, plain, disputed)).toBeUndefined()
    expect(connects(indicator, plain, disputed)).toBe(false)
    expect(connects(indicator, disputed, plain)).toBe(false)
  })
})
