import type { Dataset } from './Dataset'
import type { Indicator } from './Indicator'
import { inReadingOrder } from './inReadingOrder'

/** The indicator the overview opens with; where a dataset lacks it, the first in reading order. */
export const HERO = 'eid-accounts-activated'

export function heroOf(dataset: Pick<Dataset, 'themes' | 'indicators'>): Indicator | undefined {
  return dataset.indicators.find(({ id }) => id === HERO) ?? inReadingOrder(dataset)[0]
}
