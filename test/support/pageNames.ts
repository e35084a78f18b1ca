import type { Dataset } from '@/domain/Dataset'
import type { PageName } from '@/data/PageName'
import { isDivided, registerParts } from '@/domain/registerParts'

/** Every page of a dataset. */
export function pageNames({ indicators, sources }: Dataset): readonly PageName[] {
  const claims = indicators.reduce((sum, each) => sum + each.claims.length, 0)
  const parts = isDivided({ sources: sources.length, claims }) ? registerParts(sources) : []
  return [
    'overview',
    'explore',
    'ledger',
    'sources',
    'method',
    'names',
    'search',
    'nowhere',
    ...parts.map(({ part }): PageName => `sources-${part}`),
    ...indicators.map(({ id }): PageName => `indicators/${id}`),
  ]
}
