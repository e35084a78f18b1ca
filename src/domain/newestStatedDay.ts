import { claimDay } from './claimDay'
import type { Dataset } from './Dataset'
import type { Day } from './Moment'
import { pointsOf } from './pointsOf'

/**
 * The newest day a drawn figure is stated for. A day that was only inferred (mostly that of an
 * article repeating an older figure) is no news and does not count.
 */
export function newestStatedDay(dataset: Pick<Dataset, 'indicators'>): Day | undefined {
  return dataset.indicators
    .flatMap(pointsOf)
    .flatMap(({ claims }) => claims)
    .filter(({ asOfInferred }) => !asOfInferred)
    .map(claimDay)
    .toSorted()
    .at(-1)
}
