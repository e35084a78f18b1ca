import type { Claim } from '@/domain/Claim'
import type { Dataset } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import type { Target } from '@/domain/Target'

const both = (vi: string, en: string) => ({ vi, en })
const million = 1_000_000
const [then, now] = ['2024-10-10', '2026-01-16']

function claim(id: string, asOf: string, value: number, more: Partial<Claim> = {}): Claim {
  return {
    id,
    indicator: id.replace(/\/.*/, ''),
    value,
    bound: 'exact',
    step: 0,
    asOf,
    asOfInferred: false,
    source: 'antv',
    stated: `${value} được nêu`,
    contradicts: [],
    evidenceOnly: false,
    ...more,
  }
}

let order = 0

function indicator(id: string, claims: readonly Claim[], more: Partial<Indicator> = {}): Indicator {
  order += 10
  return {
    id,
    theme: 'identity',
    unit: 'accounts',
    kind: 'stock',
    cumulative: false,
    name: both(`Chỉ số ${id}`, `Indicator ${id}`),
    definition: both(`Định nghĩa ${id}.`, `Definition of ${id}.`),
    order,
    related: [],
    keywords: [],
    bases: {},
    claims,
    disputes: [],
    ...more,
  }
}

const over = (step: number) => ({ bound: 'atLeast', step }) as const

const rose = indicator(
  'rose',
  [
    claim('rose/first', '2022-11-07', 1.4 * million, over(100_000)),
    claim('rose/then', then, 57.1 * million, {
      ...over(100_000),
      stated: 'trên 57,1 triệu tài khoản',
    }),
    claim('rose/between', '2025-04-22', 62 * million, { ...over(million), source: 'report' }),
    claim('rose/now', now, 67 * million, {
      ...over(million),
      saidOn: now,
      occasion: 'review',
      stated: 'hơn 67 triệu tài khoản',
      caution: both('Chỉ tài khoản đã kích hoạt.', 'Activated accounts only.'),
    }),
    claim('rose/repeated', now, 67 * million, {
      ...over(million),
      source: 'lao-dong',
      occasion: 'review',
      stated: 'hơn 67 triệu người',
    }),
    claim('rose/newer', '2026-02-25', 68 * million, { step: million, source: 'report' }),
  ],
  {
    cumulative: true,
    qualifier: both('trên VNeID', 'on VNeID'),
    related: ['unchanged', 'no-figure'],
    keywords: ['định danh mức 2'],
    headline: both('thêm {change} tài khoản', '{change} more accounts'),
  },
)

const indicators: readonly Indicator[] = [
  rose,
  indicator(
    'fell',
    [
      claim('fell/then', '2023', 87.08, { step: 0.01 }),
      claim('fell/now', '2025-10-29', 86, over(1)),
    ],
    { kind: 'share', unit: 'percent' },
  ),
  indicator('unchanged', [
    claim('unchanged/then', '2024-09-24', 50),
    claim('unchanged/now', now, 50),
  ]),
  indicator('cannot-tell', [
    claim('cannot-tell/then', then, 87.7 * million, { step: 100_000 }),
    claim('cannot-tell/now', now, 87 * million, over(million)),
  ]),
  indicator(
    'not-comparable',
    [
      claim('not-comparable/then', then, 63, { basis: 'old' }),
      claim('not-comparable/now', now, 34, { basis: 'new' }),
    ],
    { bases: { old: both('cách đếm cũ', 'old rule'), new: both('cách đếm mới', 'new rule') } },
  ),
  indicator('first', [claim('first/now', '2025-07', 50, { bound: 'approx', step: 5 })]),
  indicator('no-newer', [
    claim('no-newer/then', '2024-04', 50, { bound: 'atMost', step: 1 }),
    claim('no-newer/against', now, 78, {
      contradicts: ['rose/now'],
      evidenceOnly: true,
      caution: both('Trái với số kích hoạt.', 'At odds with the activated figure.'),
    }),
  ]),
  indicator('target-only', []),
  indicator('no-figure', []),
  indicator(
    'coverage',
    [
      claim('coverage/then', '2024-09', 39.52, { step: 0.01 }),
      claim('coverage/low', '2025-12-22', 59, { bound: 'atMost', step: 1, stated: 'gần 59%' }),
      claim('coverage/high', '2025', 91, { ...over(1), source: 'report', stated: 'hơn 91%' }),
    ],
    {
      theme: 'data',
      kind: 'share',
      unit: 'percent',
      disputes: [
        {
          id: 'december',
          claims: ['coverage/low', 'coverage/high'],
          why: both('Hai cách đếm vùng phủ.', 'Two ways to count coverage.'),
        },
      ],
    },
  ),
  indicator(
    'rank',
    [claim('rank/then', '2022', 86, { of: 193 }), claim('rank/now', '2024-12-31', 71, { of: 193 })],
    { theme: 'data', kind: 'rank', unit: 'rank' },
  ),
  indicator(
    'part',
    [
      claim('part/then', then, 18, { of: 19, asOfInferred: true }),
      claim('part/now', now, 19, { of: 19 }),
    ],
    { theme: 'data' },
  ),
  indicator('part-share', [], {
    theme: 'data',
    kind: 'share',
    unit: 'percent',
    derivation: { method: 'shareOfTotal', part: 'part' },
  }),
  indicator(
    'visits',
    [
      claim('visits/now', now, 3 * million, {
        bound: 'between',
        valueMax: 6 * million,
        step: million,
      }),
    ],
    { theme: 'data', kind: 'rate' },
  ),
]

function target(id: string, about: string, value: number, more: Partial<Target>): Target {
  return {
    id,
    indicator: about,
    value,
    direction: 'atLeast',
    source: 'report',
    stated: `${value} nêu làm đích`,
    name: both(`Đích ${id}`, `Goal ${id}`),
    ...more,
  }
}

/** One target for each way it may stand on 16 January 2026. */
const targets: readonly Target[] = [
  target('met', 'rose', 60 * million, { due: '2026' }),
  target('missed', 'unchanged', 60, { due: '2025-12-31' }),
  target('cannot-tell', 'cannot-tell', 87.75 * million, {
    due: '2025',
    caution: both('Đích của cả năm.', 'The goal of the whole year.'),
  }),
  target('unpublished', 'no-newer', 100, { due: '2025' }),
  target('disputed', 'coverage', 90, { due: '2025' }),
  target('open', 'target-only', 100, {}),
  target('rank-open', 'rank', 50, { direction: 'atMost', due: '2030' }),
]

/**
 * A dataset whose indicators are named after the verdict they come to between 10 October 2024 and
 * 16 January 2026, with a disputed, a ranked, a partial, a computed and a two-ended one.
 */
export function verdictDataset(): Dataset {
  return {
    version: 'verdicts',
    day: '2026-02-25',
    themes: [
      { id: 'identity', name: both('Định danh số', 'Digital identity') },
      { id: 'data', name: both('Hạ tầng dữ liệu', 'Data infrastructure') },
    ],
    units: [
      { id: 'accounts', vi: 'tài khoản', en: { one: 'account', many: 'accounts' } },
      { id: 'percent', vi: '%', en: { one: '%', many: '%' } },
      { id: 'rank', vi: 'hạng', en: { one: 'place', many: 'places' } },
    ],
    indicators,
    sources: [
      {
        id: 'antv',
        number: 1,
        publisher: 'ANTV',
        title: 'Hội nghị tổng kết',
        url: 'https://antv.test/a',
      },
      {
        id: 'lao-dong',
        number: 2,
        publisher: 'Lao Động',
        url: 'https://laodong.test/b',
        published: '2026-01-17',
      },
      {
        id: 'report',
        number: 3,
        publisher: 'Bộ Công an',
        url: 'https://bca.test/c',
        published: '2025-11',
      },
    ],
    occasions: [{ id: 'review', day: now, name: both('Hội nghị tổng kết', 'Review conference') }],
    milestones: [
      {
        id: 'law',
        when: '2024-07-01',
        theme: 'identity',
        title: both('Luật Căn cước có hiệu lực', 'The Identity Law takes effect'),
        short: both('Luật Căn cước', 'Identity Law'),
        publisher: 'ANTV',
        url: 'https://antv.test/law',
        indicators: ['rose'],
        major: true,
      },
      {
        id: 'review',
        when: now,
        theme: 'data',
        title: both('Hội nghị tổng kết ở Hà Nội', 'Review conference in Hanoi'),
        short: both('Tổng kết', 'Review'),
        publisher: 'Lao Động',
        url: 'https://laodong.test/review',
        indicators: [],
        major: true,
      },
      {
        id: 'minor',
        when: '2025-03',
        theme: 'data',
        title: both('Một việc nhỏ', 'A minor event'),
        short: both('Việc nhỏ', 'Minor'),
        publisher: 'ANTV',
        url: 'https://antv.test/minor',
        indicators: [],
        major: false,
      },
    ],
    targets,
  }
}
