import type { Indicator } from '@/domain/Indicator'

/** An indicator with only the given facts of interest. */
export function indicatorWith(facts: Partial<Indicator>): Indicator {
  return {
    id: 'made',
    theme: 'theme',
    unit: 'unit',
    kind: 'stock',
    cumulative: false,
    name: { vi: 'chỉ số', en: 'indicator' },
    definition: { vi: 'định nghĩa', en: 'definition' },
    order: 1,
    related: [],
    keywords: [],
    bases: {},
    claims: [],
    disputes: [],
    ...facts,
  }
}
