import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import type { Kind } from '@/domain/Indicator'
import { intervalOf } from '@/domain/intervalOf'
import { boundText } from '@/wording/boundText'
import { intervalText } from '@/wording/intervalText'
import { readingText } from '@/wording/readingText'
import { plain } from './plain'
import { sampleClaim } from './sampleClaim'
import { accounts, percent, places, points } from './sampleUnits'

const units = {
  stock: accounts,
  flow: accounts,
  rate: accounts,
  share: percent,
  rank: places,
  score: points,
}

describe('intervalText', () => {
  it.each<[Partial<Claim>, Kind, string, string]>([
    [{ value: 67e6, bound: 'atLeast', step: 1e6 }, 'stock', '67 đến 68 triệu', '67 to 68 million'],
    [{ value: 87.7e6, step: 1e5 }, 'stock', '87,65 đến 87,8 triệu', '87.65 to 87.8 million'],
    [{ value: 59, bound: 'atMost', step: 1 }, 'share', '58 đến 59%', '58 to 59%'],
    [{ value: 0.7709, step: 0.0001 }, 'score', '0,77085 đến 0,771', '0.77085 to 0.771'],
    [{ value: 44 }, 'rank', 'hạng 44', 'rank 44'],
    [
      { value: 29_375_000, bound: 'atLeast', step: 1000 },
      'flow',
      '29,375 đến 29,376 triệu',
      '29.375 to 29.376 million',
    ],
  ])('writes the reading of %j', (facts, kind, vi, en) => {
    const interval = intervalOf(sampleClaim(facts), kind)
    expect(plain(intervalText(interval, { kind }, units[kind], 'vi'))).toBe(vi)
    expect(plain(intervalText(interval, { kind }, units[kind], 'en'))).toBe(en)
  })

  it('rounds quotients outward and says an open end', () => {
    const quotient = { low: 72.8316, high: 73.0524 + 1 / 3 }
    expect(intervalText(quotient, { kind: 'share' }, percent, 'vi')).toBe('72,8 đến 73,4%')
    const open = { low: 67e6, high: Infinity }
    expect(plain(intervalText(open, { kind: 'stock' }, accounts, 'vi'))).toBe('67 triệu trở lên')
    expect(plain(intervalText(open, { kind: 'stock' }, accounts, 'en'))).toBe('67 million or more')
  })

  it('falls back on full digits where a scale word would need many decimals', () => {
    const fine = { low: 67_910_130, high: 67_910_131 }
    expect(intervalText(fine, { kind: 'stock' }, accounts, 'vi')).toBe('67.910.130 đến 67.910.131')
  })
})

describe('readingText', () => {
  it('says how a figure is read', () => {
    const range = { low: 67e6, high: 68e6 }
    expect(plain(readingText(range, { kind: 'stock' }, accounts, 'vi'))).toBe(
      'đọc là 67 đến 68 triệu',
    )
    expect(plain(readingText(range, { kind: 'stock' }, accounts, 'en'))).toBe(
      'read as 67 to 68 million',
    )
    const one = { low: 46, high: 46 }
    expect(readingText(one, { kind: 'stock' }, accounts, 'vi')).toBe('đọc là đúng 46')
    expect(readingText(one, { kind: 'stock' }, accounts, 'en')).toBe('read as exactly 46')
  })
})

describe('boundText', () => {
  it.each<[Partial<Claim>, Kind, string, string]>([
    [
      { value: 67e6, bound: 'atLeast', step: 1e6 },
      'stock',
      '“Hơn” là cận dưới: từ 67 triệu trở lên, chưa đến 68',
      '“More than” is a lower bound: 67 million or more, but short of 68',
    ],
    [
      { value: 84, bound: 'atLeast', step: 1, stated: 'đạt trên 84%' },
      'share',
      '“Trên” là cận dưới: từ 84% trở lên, chưa đến 85%',
      '“More than” is a lower bound: 84% or more, but short of 85%',
    ],
    [
      { value: 50, bound: 'atLeast', step: 0 },
      'stock',
      '“Hơn” là cận dưới: từ 50 trở lên',
      '“More than” is a lower bound: 50 or more',
    ],
    [
      { value: 60e6, bound: 'atMost', step: 1e6 },
      'stock',
      '“Gần” là cận trên: không quá 60 triệu, ít nhất 59',
      '“Nearly” is an upper bound: no more than 60 million, no less than 59',
    ],
    [
      { value: 26.45e6, bound: 'approx', step: 1e4 },
      'stock',
      '“Khoảng” là ước chừng, có thể hơn hoặc kém: 26,44 đến 26,46 triệu',
      '“About” is an estimate either way: 26.44 to 26.46 million',
    ],
    [
      { value: 3e6, valueMax: 6e6, bound: 'between', step: 1e6 },
      'rate',
      'Nguồn nêu cả hai đầu: 3 đến 6 triệu',
      'The source states both ends: 3 to 6 million',
    ],
    [
      { value: 87.7e6, step: 1e5 },
      'stock',
      'Nêu thẳng, nhưng có thể đã làm tròn hoặc cắt bớt: 87,65 đến 87,8 triệu',
      'Stated plainly, but it may be rounded or cut off: 87.65 to 87.8 million',
    ],
    [{ value: 46 }, 'stock', 'Số đếm đủ: đúng 46', 'A full count: exactly 46'],
    [{ value: 44 }, 'rank', 'Thứ hạng: đúng hạng 44', 'A place: exactly rank 44'],
  ])('explains %j', (facts, kind, vi, en) => {
    const claim = sampleClaim(facts)
    expect(plain(boundText(claim, { kind }, units[kind], 'vi'))).toBe(vi)
    expect(plain(boundText(claim, { kind }, units[kind], 'en'))).toBe(en)
  })
})
