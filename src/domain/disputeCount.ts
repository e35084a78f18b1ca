import type { Dataset } from './Dataset'

/** How many disputes does the dataset declare? */
export function disputeCount({ indicators }: Pick<Dataset, 'indicators'>): number {
  return indicators.reduce((count, { disputes }) => count + disputes.length, 0)
}
