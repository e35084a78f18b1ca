import type { Indicator } from '@/domain/Indicator'

/** A made-up indicator; what a test does not name says nothing in particular. */
export function sampleIndicator(facts: Partial<Indicator> = {}): Indicator {
  return {
    id: 'sample',
    theme: 'identity',
    unit: 'accounts',
    kind: 'stock',
    cumulative: false,
    name: { vi: 'Tài khoản VNeID đã kích hoạt', en: 'Activated VNeID accounts' },
    definition: { vi: 'định nghĩa', en: 'definition' },
    order: 10,
    related: [],
    keywords: [],
    bases: {},
    claims: [],
    disputes: [],
    ...facts,
  }
}
