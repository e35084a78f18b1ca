import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { corroboration } from '@/domain/corroboration'
import type { Indicator } from '@/domain/Indicator'
import { claimWith } from './claimWith'
import { indicatorWith } from './indicatorWith'

const NONE = { sameOccasion: [], independent: [], conflicting: [] }
const claim = claimWith({
  id: 'made/it',
  value: 67,
  bound: 'atLeast',
  step: 1,
  source: 'antv',
  occasion: 'review',
})

function beside(
  facts: Partial<Claim>,
  more: Partial<Indicator> = {},
): [Claim, ReturnType<typeof corroboration>] {
  const other = claimWith({ id: 'made/other', value: 67, bound: 'atLeast', step: 1, ...facts })
  return [other, corroboration(claim, [indicatorWith({ ...more, claims: [claim, other] })])]
}

describe('who says the same', () => {
  it('two papers that report one speech are one occasion', () => {
    const [other, found] = beside({ source: 'nhandan', occasion: 'review' })
    expect(found).toEqual({ ...NONE, sameOccasion: [other] })
  })

  it('one article does not confirm itself', () => {
    const [other, found] = beside({ source: 'antv' })
    expect(found).toEqual({ ...NONE, sameOccasion: [other] })
  })

  it.each([{}, { occasion: 'another' }])('another source on another occasion does', (facts) => {
    const [other, found] = beside({ source: 'vietnamnet', ...facts })
    expect(found).toEqual({ ...NONE, independent: [other] })
  })

  it('sources of which no occasion is known are independent', () => {
    const [other] = beside({ source: 'vietnamnet' })
    const { occasion: _, ...unplaced } = claim
    expect(corroboration(unplaced, [indicatorWith({ claims: [other] })]).independent).toEqual([
      other,
    ])
  })

  it.each<[string, Partial<Claim>, Partial<Indicator>]>([
    ['of another moment', { asOf: '2025-01-02' }, {}],
    ['over another period', { asOf: '2024-12-31' }, { kind: 'flow' }],
    ['by another counting rule', { basis: 'area' }, {}],
    ['of another total', { of: 80 }, {}],
    ['of another indicator', { indicator: 'another' }, {}],
  ])('a figure %s neither confirms nor conflicts', (_, facts, more) => {
    expect(beside(facts, more)[1]).toEqual(NONE)
  })
})

describe('who says otherwise', () => {
  it('a claim of the same moment without a common value', () => {
    const [other, found] = beside({ value: 60, bound: 'exact' })
    expect(found).toEqual({ ...NONE, conflicting: [other] })
  })

  it('but not one of another day', () => {
    expect(beside({ value: 60, asOf: '2024' })[1]).toEqual(NONE)
  })

  it('unless one dispute holds both', () => {
    const why = { vi: 'vì', en: 'why' }
    const other = { value: 60, asOf: '2024-12-20' }
    const held = (claims: string[]): number =>
      beside(other, { disputes: [{ id: 'd', claims, why }] })[1].conflicting.length
    expect(held(['made/it', 'made/other'])).toBe(1)
    expect(held(['made/it', 'made/third'])).toBe(0)
    expect(held(['made/third', 'made/other'])).toBe(0)
  })

  it('one declared to contradict it, from either side, in any indicator', () => {
    const accuser = claimWith({ id: 'issued/67', indicator: 'issued', contradicts: [claim.id] })
    const indicators = [
      indicatorWith({ claims: [claim] }),
      indicatorWith({ id: 'issued', claims: [accuser] }),
    ]
    expect(corroboration(claim, indicators)).toEqual({ ...NONE, conflicting: [accuser] })
    expect(corroboration(accuser, indicators)).toEqual({ ...NONE, conflicting: [claim] })
  })
})
