import { sampleComparison } from './sampleSeries'

/** 57,1 (trên) → 67 (hơn) triệu: the case the whole reading is explained by. */
export const vneid = sampleComparison(
  [
    {
      value: 57_100_000,
      bound: 'atLeast',
      step: 100_000,
      asOf: '2024-10-10',
      stated: 'kích hoạt trên 57,1 triệu tài khoản',
    },
    {
      value: 67_000_000,
      bound: 'atLeast',
      step: 1_000_000,
      asOf: '2026-01-16',
      source: '90phut',
      stated: 'hơn 67 triệu tài khoản được kích hoạt',
    },
  ],
  {
    headline: {
      vi: 'thêm {change} tài khoản VNeID được kích hoạt',
      en: '{change} more VNeID accounts activated',
    },
  },
)

/** 87,7 → hơn 87 triệu: coarser, not fewer. */
export const chipCards = sampleComparison(
  [
    { value: 87_700_000, step: 100_000, asOf: '2024-10-10' },
    { value: 87_000_000, bound: 'atLeast', step: 1_000_000, asOf: '2026-01-16' },
  ],
  { name: { vi: 'Thẻ căn cước gắn chip đã cấp', en: 'Chip ID cards issued' } },
)

/** 39,52% → a dispute of 58 to 92%: the direction is clear. */
export const fiveG = sampleComparison(
  [
    { id: 'sample/then', value: 39.52, step: 0.01, asOf: '2024-10' },
    {
      id: 'sample/low',
      value: 59,
      bound: 'atMost',
      step: 1,
      asOf: '2025-12-22',
      stated: 'gần 59%',
    },
    { id: 'sample/high', value: 91, bound: 'atLeast', step: 1, asOf: '2025', stated: 'hơn 91%' },
  ],
  {
    kind: 'share',
    name: { vi: 'Dân số được phủ sóng 5G', en: 'Population with 5G' },
    disputes: [
      {
        id: 'december',
        claims: ['sample/low', 'sample/high'],
        why: { vi: 'khác cách đếm', en: 'different bases' },
      },
    ],
  },
)

/** 87,08% → hơn 86%: a fall of at least a little. */
export const bankAccounts = sampleComparison(
  [
    { value: 87.08, step: 0.01, asOf: '2023' },
    { value: 86, bound: 'atLeast', step: 1, asOf: '2025-10-29' },
  ],
  { kind: 'share', name: { vi: 'Người lớn có tài khoản', en: 'Adults with an account' } },
)

/** EGDI score 0,6667 → 0,7709. */
export const score = sampleComparison(
  [
    { value: 0.6667, step: 0.0001, asOf: '2020' },
    { value: 0.7709, step: 0.0001, asOf: '2025' },
  ],
  { kind: 'score' },
)

/** EGDI rank 86 → 71. */
export const rank = sampleComparison(
  [
    { value: 86, asOf: '2022' },
    { value: 71, asOf: '2025' },
  ],
  { kind: 'rank', name: { vi: 'Thứ hạng EGDI', en: 'EGDI rank' } },
)

/** GII rank 44 of 133 → 44 of 139. */
export const samePlace = sampleComparison(
  [
    { value: 44, of: 133, asOf: '2024' },
    { value: 44, of: 139, asOf: '2025' },
  ],
  { kind: 'rank', name: { vi: 'Thứ hạng GII', en: 'GII rank' } },
)

/** Two full counts. */
export const counted = sampleComparison([
  { value: 5, asOf: '2024-Q3' },
  { value: 46, asOf: '2025-04' },
])

/** 50 → 50 utilities. */
export const unchanged = sampleComparison([
  { value: 50, asOf: '2024-09-24' },
  { value: 50, asOf: '2026-01-16' },
])

/** 227 of 227 → 224 of 224. */
export const otherTotal = sampleComparison([
  { value: 227, of: 227, asOf: '2024-07' },
  { value: 224, of: 224, asOf: '2025-12-18' },
])

/** hơn 1 triệu → khoảng 34 triệu: thirty times. */
export const payments = sampleComparison([
  { value: 1_000_000, bound: 'atLeast', step: 100_000, asOf: '2022-07' },
  { value: 34_000_000, bound: 'approx', step: 1_000_000, asOf: '2025-12-18' },
])

/** 55,8 triệu in nine months of 2024 → hơn 67 triệu in nine months of 2025. */
export const flow = sampleComparison(
  [
    { value: 55_800_000, step: 100_000, period: { start: '2024-01-01', end: '2024-09-30' } },
    {
      value: 67_000_000,
      bound: 'atLeast',
      step: 1_000_000,
      period: { start: '2025-01-01', end: '2025-09-30' },
    },
  ],
  { kind: 'flow' },
)

export const first = sampleComparison([{ value: 50, asOf: '2025-07' }])
export const noNewer = sampleComparison([{ value: 50, asOf: '2024-07' }])
export const noFigure = sampleComparison([])
export const targetOnly = sampleComparison([], {}, [
  {
    id: 'target',
    indicator: 'sample',
    value: 100,
    direction: 'atLeast',
    source: 'antv',
    stated: '100',
    name: { vi: 'mục tiêu', en: 'target' },
  },
])
