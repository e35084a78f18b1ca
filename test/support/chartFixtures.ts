import type { Bound, Claim } from '@/domain/Claim'
import type { Unit } from '@/domain/Dataset'
import type { Dispute } from '@/domain/Dispute'
import type { Indicator, Kind } from '@/domain/Indicator'
import type { Milestone } from '@/domain/Milestone'
import type { Moment } from '@/domain/Moment'
import type { Point, Series } from '@/domain/Series'
import { seriesOf } from '@/domain/seriesOf'
import type { Target } from '@/domain/Target'
import { lightPalette } from '@/charts/ChartPalette'
import type { TrendInput } from '@/charts/TrendInput'

/** A figure in brief: its moment, value, rounding step, bound, and the words as stated. */
type Row = readonly [
  asOf: Moment,
  value: number,
  step: number,
  bound: Bound,
  stated: string,
  more?: Partial<Claim>,
]

const both = (text: string) => ({ vi: text, en: text })

function claims(indicator: string, rows: readonly Row[]): Claim[] {
  return rows.map(([asOf, value, step, bound, stated, more], index) => ({
    id: `${indicator}/${index}`,
    indicator,
    value,
    step,
    bound,
    stated,
    asOf,
    asOfInferred: false,
    source: `s${index}`,
    contradicts: [],
    evidenceOnly: false,
    ...more,
  }))
}

function indicatorOf(
  id: string,
  kind: Kind,
  unit: string,
  rows: readonly Row[],
  disputes: readonly Dispute[] = [],
): Indicator {
  return {
    id,
    theme: 'identity',
    unit,
    kind,
    cumulative: false,
    name: both(id),
    definition: both(id),
    order: 1,
    related: [],
    keywords: [],
    bases: { old: both('cách đếm cũ'), new: both('cách đếm mới') },
    claims: claims(id, rows),
    disputes,
  }
}

const million = 1_000_000

const indicators = {
  /** Activated e-ID accounts, 2022 to 2026, with one claim kept as evidence. */
  accounts: indicatorOf('accounts', 'stock', 'accounts', [
    ['2022-11-07', 1.4 * million, 100_000, 'atLeast', 'hơn 1,4 triệu'],
    ['2023-06-19', 16.5 * million, 100_000, 'exact', '16,5 triệu'],
    ['2024-01-10', 49.7 * million, 100_000, 'atLeast', 'trên 49,7 triệu'],
    ['2024-05-03', 53.1 * million, 100_000, 'atLeast', 'trên 53,1 triệu'],
    ['2024-10-10', 57.1 * million, 100_000, 'atLeast', 'trên 57,1 triệu'],
    ['2025-04-22', 62 * million, million, 'atLeast', 'hơn 62 triệu'],
    ['2025-09-24', 65 * million, million, 'atLeast', 'hơn 65 triệu'],
    ['2025-12-24', 65 * million, million, 'atLeast', 'hơn 65 triệu', { evidenceOnly: true }],
    ['2026-01-16', 67 * million, million, 'atLeast', 'hơn 67 triệu'],
    ['2026-02-25', 68 * million, million, 'exact', '68 triệu'],
  ]),
  /** Chip cards: many figures, then coarser rounding that is no fall. */
  cards: indicatorOf('cards', 'stock', 'cards', [
    ['2021-02-25', 29_000, 1000, 'atLeast', 'hơn 29.000'],
    ['2021-10-06', 45 * million, million, 'approx', 'khoảng 45 triệu'],
    ['2022-01-18', 60 * million, million, 'atMost', 'gần 60 triệu'],
    ['2022-08-05', 67_910_130, 0, 'exact', '67.910.130'],
    ['2024-10-10', 87.7 * million, 100_000, 'exact', '87,7 triệu'],
    ['2026-01-16', 87 * million, million, 'atLeast', 'hơn 87 triệu'],
  ]),
  /** 5G coverage with the dispute of December 2025. */
  coverage: indicatorOf(
    'coverage',
    'share',
    'percent',
    [
      ['2023', 0.93, 0.01, 'exact', '0,93%'],
      ['2025-05', 26, 1, 'approx', 'khoảng 26%'],
      ['2025-08', 26, 1, 'exact', '26%'],
      ['2025-10', 39.52, 0.01, 'exact', '39,52%'],
      ['2025-12-22', 59, 1, 'atMost', 'gần 59%'],
      ['2025-12-26', 90, 1, 'atLeast', 'trên 90%'],
      ['2025', 90.2, 0.1, 'exact', '90,2%'],
      ['2025-12-31', 91, 1, 'atLeast', 'hơn 91%'],
    ],
    [
      {
        id: 'december',
        claims: ['coverage/4', 'coverage/5', 'coverage/6', 'coverage/7'],
        why: both('Bốn số không cùng cách đếm.'),
      },
    ],
  ),
  /** The E-Government Development Index: places, the smaller the better. */
  rank: indicatorOf('rank', 'rank', 'rank', [
    ['2018', 88, 0, 'exact', '88', { of: 193 }],
    ['2020', 86, 0, 'exact', '86', { of: 193 }],
    ['2022', 86, 0, 'exact', '86', { of: 193 }],
    ['2024', 71, 0, 'exact', '71', { of: 193 }],
  ]),
  /** Two figures of another counting rule each. */
  broken: indicatorOf('broken', 'stock', 'provinces', [
    ['2024-10-10', 63, 0, 'exact', '63', { basis: 'old' }],
    ['2026-01-16', 34, 0, 'exact', '34', { basis: 'new' }],
  ]),
  /** A daily average: first stated as an interval. */
  visits: indicatorOf('visits', 'rate', 'visits', [
    ['2025-04-22', 3 * million, million, 'between', '3 - 6 triệu', { valueMax: 6 * million }],
    ['2026-01-16', 3 * million, million, 'atLeast', 'hơn 3 triệu'],
  ]),
  /** Two figures. */
  pair: indicatorOf('pair', 'stock', 'cards', [
    ['2024-10-07', 9.58 * million, 10_000, 'atLeast', 'hơn 9,58 triệu'],
    ['2025-04', 17.1 * million, 100_000, 'exact', '17,1 triệu'],
  ]),
  /** One figure. */
  lone: indicatorOf('lone', 'stock', 'centres', [['2026-01-16', 2, 0, 'exact', 'hai trung tâm']]),
} as const

export type ChartCase = keyof typeof indicators

const units: readonly Unit[] = [
  { id: 'accounts', vi: 'tài khoản', en: { one: 'account', many: 'accounts' } },
  { id: 'cards', vi: 'thẻ', en: { one: 'card', many: 'cards' } },
  { id: 'percent', vi: '%', en: { one: '%', many: '%' } },
  { id: 'rank', vi: 'hạng', en: { one: 'place', many: 'places' } },
  { id: 'provinces', vi: 'tỉnh', en: { one: 'province', many: 'provinces' } },
  { id: 'centres', vi: 'trung tâm', en: { one: 'centre', many: 'centres' } },
]

const PLAIN_UNIT: Unit = { id: 'items', vi: 'mục', en: { one: 'item', many: 'items' } }

function milestone(when: Moment, vi: string, en: string): Milestone {
  return {
    id: when,
    when,
    theme: 'identity',
    title: { vi, en },
    short: { vi: vi.slice(0, 18).trim(), en: en.slice(0, 18).trim() },
    publisher: 'Báo',
    url: 'https://example.test/',
    indicators: [],
    major: true,
  }
}

export const milestones: readonly Milestone[] = [
  milestone(
    '2024-07-01',
    'VNeID thành tài khoản đăng nhập dịch vụ công',
    'VNeID becomes the login',
  ),
  milestone('2024-12-22', 'Bộ Chính trị ban hành Nghị quyết 57', 'Politburo issues Resolution 57'),
  milestone('2025-07-01', 'Cổng Dịch vụ công thành nơi nộp duy nhất', 'Single place to apply'),
  milestone('2025-08-18', 'Khai trương Trung tâm dữ liệu quốc gia số 1', 'Data Centre No. 1 opens'),
]

/** 90 per cent of people under 5G by the end of 2025. */
export const coverageTarget: Target = {
  id: 'coverage-2025',
  indicator: 'coverage',
  value: 90,
  direction: 'atLeast',
  due: '2025',
  source: 's0',
  stated: '90% dân số',
  name: both('Phủ sóng 5G đến 90% dân số'),
}

/** The series of a case, its unit, and the points the days 10/10/2024 and 16/1/2026 resolve to. */
export function chartCase(name: ChartCase): {
  series: Series
  unit: Unit
  from: Point | undefined
  to: Point | undefined
} {
  const series = seriesOf(indicators[name], () => undefined)
  const until = (day: string) => series.points.findLast((point) => point.day <= day)
  const unit = units.find(({ id }) => id === indicators[name].unit) ?? PLAIN_UNIT
  return { series, unit, from: until('2024-10-10'), to: until('2026-01-16') }
}

/** The whole input of a trend at desk size, changed as a test needs it. */
export function trendInput(name: ChartCase, change: Partial<TrendInput> = {}): TrendInput {
  const { series, unit, from, to } = chartCase(name)
  return {
    series,
    unit,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    milestones: [],
    targets: name === 'coverage' ? [coverageTarget] : [],
    lang: 'vi',
    palette: lightPalette,
    mode: 'value',
    extent: 'all',
    width: 1200,
    height: 360,
    compact: false,
    ...change,
  }
}
