import { claimDay } from './claimDay'
import type { Dataset } from './Dataset'
import type { Day } from './Moment'
import { pointsOf } from './pointsOf'

/** On which days does any drawn figure stand, in time order? Claims kept as evidence give none. */
export function dataDays(dataset: Pick<Dataset, 'indicators'>): Day[] {
  const claims = dataset.indicators.flatMap(pointsOf).flatMap((point) => point.claims)
  return [...new Set(claims.map(claimDay))].toSorted()
}
