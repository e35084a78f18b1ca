import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import type { Unit } from '@/domain/Dataset'
import type { Kind } from '@/domain/Indicator'
import { datedFigureText } from '@/wording/datedFigureText'
import { figureParts } from '@/wording/figureParts'
import { figureText } from '@/wording/figureText'
import { fiveG } from './goldenComparisons'
import { plain } from './plain'
import { sampleClaim } from './sampleClaim'
import { sampleIndicator } from './sampleIndicator'
import { samplePoint, sampleSeries } from './sampleSeries'
import { accounts, databases, dong, percent, places, points } from './sampleUnits'

function said(facts: Partial<Claim>, unit: Unit, kind: Kind = 'stock'): string[] {
  const claim = sampleClaim(facts)
  return (['vi', 'en'] as const).map((lang) => plain(figureText(claim, { kind }, unit, lang)))
}

describe('figureText of a claim', () => {
  const atLeast = { bound: 'atLeast' } as const
  it.each<[Partial<Claim>, Unit, Kind, string, string]>([
    [
      { value: 57.1e6, step: 1e5, ...atLeast, stated: 'kích hoạt trên 57,1 triệu' },
      accounts,
      'stock',
      'trên 57,1 triệu tài khoản',
      'more than 57.1 million accounts',
    ],
    [{ value: 67e6, step: 1e6 }, accounts, 'stock', '67 triệu tài khoản', '67 million accounts'],
    [{ value: 67_910_130 }, accounts, 'stock', '67.910.130 tài khoản', '67,910,130 accounts'],
    [
      { value: 29_375_000, step: 1000 },
      accounts,
      'flow',
      '29,375 triệu tài khoản',
      '29.375 million accounts',
    ],
    [{ value: 2.1e9, step: 1e8 }, accounts, 'rate', '2,1 tỷ tài khoản', '2.1 billion accounts'],
    [{ value: 4427, step: 1 }, accounts, 'stock', '4.427 tài khoản', '4,427 accounts'],
    [{ value: 24_000, step: 1000 }, accounts, 'stock', '24.000 tài khoản', '24,000 accounts'],
    [
      { value: 16.8e12, step: 1e11, ...atLeast, stated: 'tổng giá trị hơn 16.800 tỷ đồng' },
      dong,
      'stock',
      'hơn 16.800 tỷ đồng',
      'more than 16.8 trillion dong',
    ],
    [
      { value: 1_052_916_823, step: 1 },
      accounts,
      'stock',
      '1.052.916.823 tài khoản',
      '1,052,916,823 accounts',
    ],
    [
      { value: 3e6, valueMax: 6e6, bound: 'between', step: 1e6 },
      accounts,
      'rate',
      '3 đến 6 triệu tài khoản',
      '3 to 6 million accounts',
    ],
    [{ value: 1 }, accounts, 'stock', '1 tài khoản', '1 account'],
    [{ value: 8, of: 46 }, databases, 'stock', '8/46 cơ sở dữ liệu', '8 of 46 databases'],
    [{ value: 86.97, step: 0.01 }, percent, 'share', '86,97%', '86.97%'],
    [{ value: 86, of: 193 }, places, 'rank', 'hạng 86/193', 'rank 86 of 193'],
    [{ value: 0.7709, step: 0.0001 }, points, 'score', '0,7709 điểm', '0.7709 points'],
  ])('says %j', (facts, unit, kind, vi, en) => {
    expect(said(facts, unit, kind)).toEqual([vi, en])
  })

  it('never pads, unless the source did', () => {
    expect(said({ value: 1e6, step: 1e5, stated: 'hơn 1 triệu' }, accounts)[0]).toBe(
      '1 triệu tài khoản',
    )
    const tii = { value: 0.878, step: 0.0001, stated: 'TII = 0.8780' }
    expect(said(tii, points, 'score')).toEqual(['0,8780 điểm', '0.8780 points'])
  })

  it('leaves the unit to the page in short, and never parts a number from what follows', () => {
    const claim = sampleClaim({ value: 67e6, step: 1e6 })
    expect(figureText(claim, { kind: 'stock' }, accounts, 'vi', 'short')).toBe('67\u00A0triệu')
    expect(figureText(sampleClaim({}), { kind: 'stock' }, accounts, 'vi')).toBe('50\u00A0tài khoản')
    expect(figureText(sampleClaim({}), { kind: 'rank' }, places, 'en')).toBe('rank\u00A050')
  })
})

describe('figureText of a point', () => {
  it('speaks with the words of the leading claim', () => {
    const point = samplePoint([
      { value: 67e6, step: 1e6, bound: 'atLeast', stated: 'hơn 67 triệu' },
    ])
    expect(plain(figureText(point, sampleIndicator(), accounts, 'vi'))).toBe(
      'hơn 67 triệu tài khoản',
    )
    expect(plain(datedFigureText(point, sampleIndicator(), accounts, 'en'))).toBe(
      'more than 67 million accounts (10 Oct 2024)',
    )
  })

  it('gives the range of a dispute', () => {
    const { indicator, to } = fiveG
    expect(to && figureText(to, indicator, percent, 'vi')).toBe('58 đến 92%')
    expect(to && figureParts(to, indicator, percent, 'en')).toEqual({
      number: '58 to 92%',
      unit: '',
    })
  })

  it('gives a disputed count with its scale', () => {
    const point = samplePoint([
      { value: 57e6, step: 1e6, source: 'a' },
      { value: 67e6, step: 1e6, source: 'b' },
    ])
    expect(plain(figureText(point, sampleIndicator(), accounts, 'vi'))).toBe(
      '56 đến 68 triệu tài khoản',
    )
  })

  it('computes a derived point: its range, or one value', () => {
    const part = sampleIndicator({
      id: 'part',
      claims: [sampleClaim({ value: 57.1e6, step: 1e5, bound: 'atLeast' })],
    })
    const whole = sampleIndicator({
      id: 'whole',
      claims: [sampleClaim({ value: 78.3e6, step: 1e5, bound: 'atLeast' })],
    })
    const counted = sampleIndicator({ id: 'counted', claims: [sampleClaim({ value: 18, of: 19 })] })
    const share = sampleSeries(
      [],
      { kind: 'share', derivation: { method: 'share', part: 'part', whole: 'whole' } },
      [part, whole],
    )
    const ofTotal = sampleSeries(
      [],
      { kind: 'share', derivation: { method: 'shareOfTotal', part: 'counted' } },
      [counted],
    )
    const [ranged, single] = [share.points[0], ofTotal.points[0]]
    expect(ranged && figureText(ranged, share.indicator, percent, 'vi')).toBe('72,8 đến 73,1%')
    expect(single && figureText(single, ofTotal.indicator, percent, 'en')).toBe('94.7%')
  })
})
