import type { Dataset } from '@/domain/Dataset'
import type { PageName } from '@/data/PageName'

/** Every page of a dataset. */
export function pageNames({ indicators }: Pick<Dataset, 'indicators'>): readonly PageName[] {
  return [
    'overview',
    'ledger',
    'sources',
    'method',
    'names',
    'nowhere',
    ...indicators.map(({ id }): PageName => `indicators/${id}`),
  ]
}
