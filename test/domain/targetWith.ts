import type { Target } from '@/domain/Target'

/** A target with only the given facts of interest. */
export function targetWith(facts: Partial<Target>): Target {
  return {
    id: 'target',
    indicator: 'made',
    value: 100,
    direction: 'atLeast',
    source: 'source',
    stated: '100',
    name: { vi: 'mục tiêu', en: 'target' },
    ...facts,
  }
}
