import { dataDays } from './dataDays'
import type { Dataset } from './Dataset'
import { disputeCount } from './disputeCount'
import type { Day } from './Moment'
import { newestStatedDay } from './newestStatedDay'

/** What a screen says of the whole dataset, whatever part of it the screen holds. */
export interface Summary {
  readonly indicators: number
  readonly claims: number
  readonly sources: number
  readonly occasions: number
  /** Disputes that are declared. */
  readonly disputes: number
  /** Days with figures, ascending; the first and the last of them on a screen that offers none. */
  readonly days: readonly Day[]
  /** The newest day a drawn figure is stated for; absent where none is. */
  readonly newest?: Day
}

/** The summary of a whole dataset. */
export function summaryOf(dataset: Dataset): Summary {
  const newest = newestStatedDay(dataset)
  return {
    indicators: dataset.indicators.length,
    claims: dataset.indicators.reduce((sum, { claims }) => sum + claims.length, 0),
    sources: dataset.sources.length,
    occasions: dataset.occasions.length,
    disputes: disputeCount(dataset),
    days: dataDays(dataset),
    ...(newest === undefined ? {} : { newest }),
  }
}
