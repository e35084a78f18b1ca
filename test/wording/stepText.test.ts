import { describe, expect, it } from 'vitest'
import { stepText } from '@/wording/stepText'
import { fiveG, otherTotal, vneid } from './goldenComparisons'
import { plain } from './plain'
import { sampleSeries } from './sampleSeries'
import { accounts, percent } from './sampleUnits'

describe('stepText', () => {
  it('says what a point adds to the one before it', () => {
    const { indicator, from, to } = vneid
    expect(plain(stepText(indicator, from!, to!, accounts, 'vi'))).toBe('+9,8 đến +10,9 triệu')
  })

  it('says half a step where both figures have the same', () => {
    const { indicator, points } = sampleSeries([
      { value: 67e6, bound: 'atLeast', step: 1e6 },
      { value: 68e6, step: 1e6, asOf: '2026-02-25' },
    ])
    const [before, point] = points
    expect(plain(stepText(indicator, before!, point!, accounts, 'vi'))).toBe('−0,5 đến +2 triệu')
  })

  it('says shares in points of per cent', () => {
    const { indicator, from, to } = fiveG
    expect(plain(stepText(indicator, from!, to!, percent, 'en'))).toBe('+18.4 to +52.5 pp')
    expect(plain(stepText(indicator, from!, to!, percent, 'vi'))).toBe('+18,4 đến +52,5 điểm %')
  })

  it('says about of one change that a division left rounded', () => {
    const { indicator, points } = sampleSeries([{ value: 10 }, { value: 11, asOf: '2025' }])
    const [before, point] = points
    const derivation = { method: 'shareOfTotal', part: 'p' } as const
    const share = { ...indicator, kind: 'share', derivation } as const
    const third = { ...point!, interval: { low: 130 / 3, high: 130 / 3 } }
    expect(plain(stepText(share, before!, third, percent, 'vi'))).toBe('khoảng +33,3 điểm %')
    expect(plain(stepText(share, before!, third, percent, 'en'))).toBe('about +33.3 pp')
  })

  it('says where the two do not compare', () => {
    const { indicator, from, to } = otherTotal
    expect(stepText(indicator, from!, to!, accounts, 'en')).toBe('not comparable')
  })
})
