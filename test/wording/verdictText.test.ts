import { describe, expect, it } from 'vitest'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import { verdictText } from '@/wording/verdictText'
import * as golden from './goldenComparisons'
import { plain } from './plain'
import { sampleComparison } from './sampleSeries'
import { accounts, cards, percent, places, points } from './sampleUnits'

type Case = [string, Comparison, Unit, { vi: string; en: string }]

const chips: Case[] = [
  [
    'a rise',
    golden.vneid,
    accounts,
    { vi: 'tăng ít nhất 9,8 triệu (≥ 17,1%)', en: 'up at least 9.8 million (≥ 17.1%)' },
  ],
  [
    'no measurable change',
    golden.chipCards,
    cards,
    { vi: 'không đo được thay đổi', en: 'no measurable change' },
  ],
  [
    'a disputed rise',
    golden.fiveG,
    percent,
    { vi: 'tăng ít nhất 18,4 điểm %', en: 'up at least 18.4 pp' },
  ],
  [
    'a fall',
    golden.bankAccounts,
    percent,
    { vi: 'giảm ít nhất 0,07 điểm %', en: 'down at least 0.07 pp' },
  ],
  [
    'a score',
    golden.score,
    points,
    { vi: 'tăng ít nhất 0,104 điểm', en: 'up at least 0.104 points' },
  ],
  ['a rank', golden.rank, places, { vi: 'lên 15 bậc', en: 'up 15 places' }],
  ['full counts', golden.counted, accounts, { vi: 'tăng 41 (9,2 lần)', en: 'up 41 (9.2 times)' }],
  [
    'thirty times',
    golden.payments,
    accounts,
    {
      vi: 'tăng ít nhất 31,9 triệu (≥ 30 lần)',
      en: 'up at least 31.9 million (≥ 30 times)',
    },
  ],
  [
    'a flow',
    golden.flow,
    accounts,
    { vi: 'tăng ít nhất 11,1 triệu (≥ 19,8%)', en: 'up at least 11.1 million (≥ 19.8%)' },
  ],
  ['no change', golden.unchanged, accounts, { vi: 'không đổi', en: 'unchanged' }],
  [
    'another total',
    golden.otherTotal,
    accounts,
    { vi: 'không so sánh được', en: 'not comparable' },
  ],
  ['a first figure', golden.first, accounts, { vi: 'mới', en: 'new' }],
  ['no newer', golden.noNewer, accounts, { vi: 'chưa có số mới', en: 'no newer figure' }],
  ['a target only', golden.targetOnly, accounts, { vi: 'chỉ có mục tiêu', en: 'target only' }],
  ['nothing', golden.noFigure, accounts, { vi: 'chưa có số', en: 'no figure yet' }],
]

const fulls: Case[] = [
  [
    'a rise',
    golden.vneid,
    accounts,
    {
      vi: 'Tăng 9,8 đến 10,9 triệu tài khoản (17,1% đến 19,1%), từ 10/10/2024 đến 16/1/2026, 15 tháng. Hiệu hai số đã công bố: +9,9 triệu. Bình quân mỗi năm tăng 7,7 đến 8,6 triệu tài khoản.',
      en: 'Up 9.8 to 10.9 million accounts (17.1% to 19.1%), from 10 October 2024 to 16 January 2026, 15 months. Difference of the two published figures: +9.9 million. On average, a rise of 7.7 to 8.6 million accounts a year.',
    },
  ],
  [
    'no measurable change',
    golden.chipCards,
    cards,
    {
      vi: 'Không đo được thay đổi: thay đổi nằm trong khoảng −0,8 đến +0,4 triệu thẻ, nên có thể tăng, có thể giảm; từ 10/10/2024 đến 16/1/2026, 15 tháng. Hiệu hai số đã công bố: −0,7 triệu.',
      en: 'No measurable change: the change lies within −0.8 to +0.4 million cards, so it may be a rise or a fall; from 10 October 2024 to 16 January 2026, 15 months. Difference of the two published figures: −0.7 million.',
    },
  ],
  [
    'a disputed rise',
    golden.fiveG,
    percent,
    {
      vi: 'Tăng 18,4 đến 52,5 điểm phần trăm, từ tháng 10/2024 đến 22–31/12/2025, 14 tháng. Bình quân mỗi năm tăng 15,8 đến 45,1 điểm phần trăm. Chiều đã rõ, mức chưa rõ: các nguồn không khớp.',
      en: 'Up 18.4 to 52.5 percentage points, from October 2024 to 22–31 December 2025, 14 months. On average, a rise of 15.8 to 45.1 percentage points a year. The direction is clear, the size is not: the sources disagree.',
    },
  ],
  [
    'a fall',
    golden.bankAccounts,
    percent,
    {
      vi: 'Giảm 0,07 đến 1,09 điểm phần trăm, từ cuối năm 2023 đến 29/10/2025, 21 tháng. Hiệu hai số đã công bố: −1,08 điểm phần trăm. Bình quân mỗi năm giảm 0,04 đến 0,6 điểm phần trăm.',
      en: 'Down 0.07 to 1.09 percentage points, from the end of 2023 to 29 October 2025, 21 months. Difference of the two published figures: −1.08 percentage points. On average, a fall of 0.04 to 0.6 percentage points a year.',
    },
  ],
  [
    'a rank',
    golden.rank,
    places,
    {
      vi: 'Lên 15 bậc (từ hạng 86 lên hạng 71), từ năm 2022 đến năm 2025, 36 tháng. Bình quân mỗi năm lên khoảng 5 bậc.',
      en: 'Up 15 places (from rank 86 to rank 71), from 2022 to 2025, 36 months. On average, a rise of about 5 places a year.',
    },
  ],
  [
    'full counts',
    golden.counted,
    accounts,
    {
      vi: 'Tăng 41 tài khoản (gấp 9,2 lần), từ quý III/2024 đến tháng 4/2025, 7 tháng. Bình quân mỗi năm tăng khoảng 71 tài khoản.',
      en: 'Up 41 accounts (9.2 times as much), from Q3 2024 to April 2025, 7 months. On average, a rise of about 71 accounts a year.',
    },
  ],
  [
    'a flow over a year',
    golden.flow,
    accounts,
    {
      vi: 'Tăng 11,1 đến 12,3 triệu tài khoản (19,8% đến 22%), 9 tháng đầu năm 2025 so với 9 tháng đầu năm 2024. Hiệu hai số đã công bố: +11,2 triệu.',
      en: 'Up 11.1 to 12.3 million accounts (19.8% to 22%), the first nine months of 2025 against the first nine months of 2024. Difference of the two published figures: +11.2 million.',
    },
  ],
  [
    'no change',
    golden.unchanged,
    accounts,
    {
      vi: 'Không đổi: 50 tài khoản ở cả hai lần công bố, từ 24/9/2024 đến 16/1/2026, 15 tháng.',
      en: 'Unchanged: 50 accounts both times, from 24 September 2024 to 16 January 2026, 15 months.',
    },
  ],
  [
    'one place of different totals',
    golden.samePlace,
    places,
    {
      vi: 'Không đổi: hạng 44 ở cả hai lần công bố, từ năm 2024 đến năm 2025, 12 tháng.',
      en: 'Unchanged: rank 44 both times, from 2024 to 2025, 12 months.',
    },
  ],
  [
    'another total',
    golden.otherTotal,
    accounts,
    {
      vi: 'Không so sánh được vì tổng đổi từ 227 sang 224; từ tháng 7/2024 đến 18/12/2025, 16 tháng.',
      en: 'Not comparable because the total changed from 227 to 224; from July 2024 to 18 December 2025, 16 months.',
    },
  ],
  [
    'a first figure',
    golden.first,
    accounts,
    {
      vi: 'Mới: 50 tài khoản (7/2025); đến 31/12/2024 chưa tìm thấy số nào.',
      en: 'New: 50 accounts (Jul 2025); no figure found by 31 December 2024.',
    },
  ],
  [
    'no newer',
    golden.noNewer,
    accounts,
    {
      vi: 'Chưa có số mới: cả hai ngày cùng dùng một con số, 50 tài khoản (7/2024); không có nghĩa là không đổi.',
      en: 'No newer figure: both days use one figure, 50 accounts (Jul 2024); this does not mean unchanged.',
    },
  ],
  [
    'a target only',
    golden.targetOnly,
    accounts,
    {
      vi: 'Chỉ có mục tiêu: đến 31/1/2026 chưa tìm thấy số nào.',
      en: 'Target only: no figure found by 31 January 2026.',
    },
  ],
]

describe('verdictText', () => {
  it.each(chips)('says %s in a chip', (_, comparison, unit, { vi, en }) => {
    expect(plain(verdictText(comparison, unit, 'vi').chip)).toBe(vi)
    expect(plain(verdictText(comparison, unit, 'en').chip)).toBe(en)
  })

  it.each(fulls)('says %s in full', (_, comparison, unit, { vi, en }) => {
    expect(plain(verdictText(comparison, unit, 'vi').full)).toBe(vi)
    expect(plain(verdictText(comparison, unit, 'en').full)).toBe(en)
  })
})

describe('verdictText of less common changes', () => {
  const chip = (comparison: Comparison, unit: Unit) =>
    (['vi', 'en'] as const).map((lang) => plain(verdictText(comparison, unit, lang).chip))

  it('says exact counts with their percentage, up and down', () => {
    const up = sampleComparison([{ value: 40 }, { value: 50, asOf: '2025-05' }])
    expect(chip(up, accounts)).toEqual(['tăng 10 (25%)', 'up 10 (25%)'])
    const down = sampleComparison([{ value: 50 }, { value: 40, asOf: '2025-05' }])
    expect(chip(down, accounts)).toEqual(['giảm 10 (20%)', 'down 10 (20%)'])
  })

  it('says the least of a fall by its smaller size', () => {
    const down = sampleComparison([
      { value: 87.7e6, step: 1e5 },
      { value: 60e6, bound: 'atMost', step: 1e6, asOf: '2025-05' },
    ])
    expect(chip(down, accounts)).toEqual([
      'giảm ít nhất 27,6 triệu (≥ 31,5%)',
      'down at least 27.6 million (≥ 31.5%)',
    ])
  })

  it('has no ratio after a zero', () => {
    const fromZero = sampleComparison([{ value: 0 }, { value: 8, asOf: '2025-05' }])
    expect(chip(fromZero, accounts)).toEqual(['tăng 8', 'up 8'])
    expect(verdictText(fromZero, accounts, 'vi').full).not.toContain('(')
  })

  it('says only the least ratio where the earlier figure may be zero', () => {
    const low = { value: 1000, bound: 'atMost', step: 1000 } as const
    const fromLittle = sampleComparison([low, { value: 2000, step: 0, asOf: '2025-05' }])
    expect(plain(verdictText(fromLittle, accounts, 'vi').full)).toContain('(ít nhất 100%)')
    expect(plain(verdictText(fromLittle, accounts, 'en').full)).toContain('(at least 100%)')
    const fromNothing = sampleComparison([low, { value: 5000, step: 0, asOf: '2025-05' }])
    expect(plain(verdictText(fromNothing, accounts, 'vi').full)).toContain('(gấp ít nhất 5 lần)')
  })

  it('says ranks that fell, and one place', () => {
    const fell = sampleComparison([{ value: 42 }, { value: 45, asOf: '2025-05' }], { kind: 'rank' })
    expect(chip(fell, places)).toEqual(['xuống 3 bậc', 'down 3 places'])
    expect(plain(verdictText(fell, places, 'vi').full)).toContain('(từ hạng 42 xuống hạng 45)')
    const one = sampleComparison([{ value: 42 }, { value: 41, asOf: '2025-05' }], { kind: 'rank' })
    expect(chip(one, places)).toEqual(['lên 1 bậc', 'up 1 place'])
  })

  it('says one point and one percentage point in the singular', () => {
    const share = sampleComparison([{ value: 50 }, { value: 51, asOf: '2025-05' }], {
      kind: 'share',
    })
    expect(chip(share, percent)).toEqual(['tăng 1 điểm %', 'up 1 pp'])
    expect(plain(verdictText(share, percent, 'en').full)).toContain('Up 1 percentage point,')
    const scores = sampleComparison([{ value: 50 }, { value: 51, asOf: '2025-05' }], {
      kind: 'score',
    })
    expect(chip(scores, points)).toEqual(['tăng 1 điểm', 'up 1 point'])
  })

  it('says which ways a change that touches zero may have gone', () => {
    const full = (from: number, to: number) => {
      const rounded = { value: from, bound: 'atLeast', step: 1000 } as const
      const pair = [rounded, { value: to, asOf: '2025-05' }]
      return (['vi', 'en'] as const).map((lang) =>
        plain(verdictText(sampleComparison(pair), accounts, lang).full),
      )
    }
    expect(full(5000, 6000)[0]).toContain(
      '0 đến +1.000 tài khoản, nên có thể không đổi, có thể tăng;',
    )
    expect(full(5000, 6000)[1]).toContain('so it may be no change or a rise;')
    expect(full(5000, 5000)[0]).toContain('nên có thể không đổi, có thể giảm;')
    expect(full(5000, 5000)[1]).toContain('so it may be no change or a fall;')
  })

  it('says that a lone disputed figure is disputed', () => {
    const disputed = sampleComparison([
      { value: 20, asOf: '2025-05', source: 'a' },
      { value: 30, asOf: '2025-05', source: 'b' },
    ])
    expect(verdictText(disputed, accounts, 'vi').full).toContain(
      'Các nguồn không khớp về con số này.',
    )
    expect(verdictText(disputed, accounts, 'en').full).toContain(
      'The sources disagree about this figure.',
    )
  })

  it('rounds the exact change of a derived indicator', () => {
    const derivation = { method: 'shareOfTotal', part: 'p' } as const
    const share = sampleComparison([{ value: 50 }, { value: 51, asOf: '2025-05' }], {
      kind: 'share',
    })
    const change = { low: 100 / 3, high: 100 / 3 }
    const derived = { ...share, indicator: { ...share.indicator, derivation }, change }
    expect(chip(derived, percent)).toEqual(['tăng khoảng 33,3 điểm %', 'up about 33.3 pp'])
    expect(plain(verdictText(derived, percent, 'vi').full)).toMatch(
      /^Tăng khoảng 33,3 điểm phần trăm,/,
    )
    const half = { ...derived, change: { low: 12.5, high: 12.5 } }
    expect(chip(half, percent)).toEqual(['tăng 12,5 điểm %', 'up 12.5 pp'])
    const ranged = { ...derived, change: { low: 33.333, high: 34.777 } }
    expect(chip(ranged, percent)).toEqual(['tăng ít nhất 33,3 điểm %', 'up at least 33.3 pp'])
  })
})

describe('verdictText of a comparison with nothing in it', () => {
  it('says the verdict and no more', () => {
    const bare = (verdict: Comparison['verdict']): Comparison => ({
      ...golden.noFigure,
      verdict,
    })
    expect(verdictText(bare('rose'), accounts, 'vi')).toEqual({ chip: 'tăng', full: 'Tăng.' })
    expect(verdictText(bare('cannot-tell'), accounts, 'vi').full).toBe('Không đo được thay đổi.')
    expect(verdictText(bare('unchanged'), accounts, 'vi').full).toBe('Không đổi.')
    expect(verdictText(bare('not-comparable'), accounts, 'en').full).toBe('Not comparable.')
    const change = { low: 1, high: 2 }
    expect(verdictText({ ...bare('rose'), change }, accounts, 'vi').full).toBe(
      'Tăng 1 đến 2\u00A0tài khoản.',
    )
    expect(
      verdictText({ ...bare('cannot-tell'), change: { low: -1, high: 2 } }, accounts, 'en').full,
    ).toBe(
      'No measurable change: the change lies within −1 to +2\u00A0accounts, so it may be a rise or a fall.',
    )
  })
})
