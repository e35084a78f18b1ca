import type { Dataset } from '@/domain/Dataset'

/** A dataset with only the given facts of interest. */
export function datasetWith(facts: Partial<Dataset>): Dataset {
  return {
    version: 'v',
    day: '2026-01-16',
    themes: [],
    units: [],
    indicators: [],
    sources: [],
    occasions: [],
    milestones: [],
    targets: [],
    ...facts,
  }
}
