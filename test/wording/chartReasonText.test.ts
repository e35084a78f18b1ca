import { describe, expect, it } from 'vitest'
import type { OffReason } from '@/domain/explore/OffReason'
import type { ChartChoice } from '@/wording/chartNameText'
import { chartReasonText } from '@/wording/chartReasonText'
import { plain } from './plain'

type Case = readonly [ChartChoice, OffReason, string, string]

const CASES: readonly Case[] = [
  [
    'index',
    { why: 'kind', kinds: ['rank'], count: 3 },
    'Chỉ số = 100 đang tắt: ba hàng là thứ hạng, không có tỷ lệ.',
    'Index = 100 is off: three rows are ranks, for which there is no ratio.',
  ],
  [
    'percent',
    { why: 'kind', kinds: ['share'], count: 1 },
    'Thay đổi % đang tắt: một hàng là tỷ lệ phần trăm, thay đổi tính bằng điểm phần trăm.',
    'Change in % is off: one row is a share, where a change is told in percentage points.',
  ],
  [
    'index',
    { why: 'kind', kinds: ['share', 'score', 'rank'], count: 12 },
    'Chỉ số = 100 đang tắt: 12 hàng là tỷ lệ phần trăm, điểm số và thứ hạng, không lập chỉ số.',
    'Index = 100 is off: 12 rows are shares, scores and ranks, for which there is no index.',
  ],
  [
    'log',
    { why: 'kind', kinds: ['share'], count: 2 },
    'Thang log đang tắt: hai hàng là tỷ lệ phần trăm, không dùng thang log.',
    'Log scale is off: two rows are shares, for which there is no log scale.',
  ],
  [
    'trend',
    { why: 'many', most: 5, count: 1200 },
    'Xu hướng đang tắt: vẽ được nhiều nhất 5 hàng, đang có 1.200.',
    'Trend is off: it takes at most 5 rows, and there are 1,200.',
  ],
  [
    'trend',
    { why: 'units', kinds: ['stock', 'share'] },
    'Xu hướng đang tắt: số đếm và tỷ lệ phần trăm không chung một trục.',
    'Trend is off: counts and shares do not share an axis.',
  ],
  [
    'value',
    { why: 'units', kinds: ['rate'] },
    'Giá trị đang tắt: các hàng không cùng đơn vị.',
    'Value is off: the rows differ in their unit.',
  ],
  [
    'change',
    { why: 'base', day: '2024-10-10' },
    'Thay đổi đang tắt: đến 10/10/2024 chưa hàng nào có số.',
    'Change is off: no row has a figure by 10 October 2024.',
  ],
  [
    'log',
    { why: 'zero' },
    'Thang log đang tắt: mọi giá trị phải lớn hơn 0.',
    'Log scale is off: it needs every value above 0.',
  ],
  [
    'percent',
    { why: 'zero' },
    'Thay đổi % đang tắt: số ở ngày gốc có thể bằng 0.',
    'Change in % is off: the figure of the base day may be 0.',
  ],
  [
    'pairs',
    { why: 'pairless' },
    'Trước và nay đang tắt: chưa hàng nào có hai số để đặt cạnh nhau.',
    'Then and now is off: no row has two figures to set side by side.',
  ],
]

describe('why a way of drawing is off', () => {
  it.each(CASES)('is said of %s: %o', (choice, reason, vi, en) => {
    expect(plain(chartReasonText(choice, reason, 'vi'))).toBe(vi)
    expect(plain(chartReasonText(choice, reason, 'en'))).toBe(en)
  })

  it.each(['none', 'empty', 'figures', 'alone', 'signed', 'apart'] as const)(
    'is said in both languages: %s',
    (why) => {
      const [vi, en] = (['vi', 'en'] as const).map((lang) =>
        chartReasonText('multiples', { why }, lang),
      )
      expect(vi).toMatch(/^Nhiều biểu đồ nhỏ đang tắt: .+\.$/)
      expect(en).toMatch(/^Small multiples is off: .+\.$/)
    },
  )
})
