import type { Json } from './goodDataset'

type Entry = Record<string, Json>

const both = (vi: string, en: string) => ({ vi, en })

const claim = (id: string, value: number, asOf: string, more: Entry = {}): Entry => ({
  id,
  value,
  bound: 'exact',
  step: 0,
  asOf,
  source: 'antv',
  stated: `${value} được nêu`,
  ...more,
})

const indicator = (id: string, kind: string, unit: string, order: number, more: Entry): Entry => ({
  id,
  theme: 'identity',
  unit,
  kind,
  order,
  name: both(`Chỉ số ${id}`, `Indicator ${id}`),
  definition: both('Số được công bố.', 'The figure published.'),
  claims: [],
  ...more,
})

const caution = both('Trái với số khác cùng hội nghị.', 'At odds with another figure of the day.')

/** The indicators of the good dataset, one for each thing the rules speak of. */
export function goodIndicators(): Entry[] {
  const spanned = (id: string, value: number, start: string, end: string): Entry => {
    const { asOf: _replaced, ...rest } = claim(id, value, '2024', { period: { start, end } })
    return rest
  }
  return [
    indicator('accounts-activated', 'stock', 'accounts', 10, {
      qualifier: both('trên VNeID', 'on VNeID'),
      related: ['accounts-issued'],
      keywords: ['định danh mức 2', 'e-ID'],
      claims: [
        claim('a', 57_100_000, '2024-10-10', { bound: 'atLeast', step: 100_000 }),
        claim('b', 67_000_000, '2026-01-16', {
          bound: 'atLeast',
          step: 1_000_000,
          saidOn: '2026-01-16',
          occasion: 'review-2026',
        }),
        claim('c', 60_000_000, '2025', { bound: 'between', valueMax: 66_000_000 }),
      ],
    }),
    indicator('accounts-issued', 'stock', 'accounts', 20, {
      cumulative: true,
      claims: [
        claim('a', 78_300_000, '2024-10-10', { step: 100_000 }),
        claim('b', 67_000_000, '2026-01-16', {
          step: 1_000_000,
          contradicts: ['accounts-activated/b'],
          evidenceOnly: true,
          caution,
        }),
        claim('c', 80_000_000, '2025-11', { step: 1_000_000, source: 'lao-dong' }),
      ],
    }),
    indicator('activation-rate', 'share', 'percent', 30, {
      derivation: { method: 'share', part: 'accounts-activated', whole: 'accounts-issued' },
    }),
    indicator('egov-rank', 'rank', 'rank', 40, {
      claims: [
        claim('a', 86, '2022', { source: 'report' }),
        claim('b', 71, '2024-Q3', { source: 'report' }),
      ],
    }),
    indicator('coverage', 'share', 'percent', 50, {
      claims: [
        claim('a', 59, '2025-12-22', { bound: 'atMost', step: 1 }),
        claim('b', 90, '2025-12-26', { bound: 'atLeast', step: 1, basis: 'outdoors' }),
      ],
      bases: { outdoors: both('diện tích ngoài trời', 'area outdoors') },
      disputes: [
        { id: 'december-2025', claims: ['a', 'coverage/b'], why: both('Hai cách.', 'Two bases.') },
      ],
    }),
    indicator('services-online', 'stock', 'services', 10, {
      theme: 'public-services',
      claims: [
        claim('a', 18, '2024-12-31', { of: 19, asOfInferred: true, caution }),
        claim('b', 19, '2025-12-31', { of: 19 }),
      ],
    }),
    indicator('services-done', 'flow', 'services', 20, {
      theme: 'public-services',
      claims: [
        spanned('a', 1_200_000, '2024-01-01', '2024-06-30'),
        spanned('b', 1_500_000, '2025-01-01', '2025-06-30'),
      ],
    }),
  ]
}
