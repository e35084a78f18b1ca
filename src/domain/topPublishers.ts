import { folded } from './folded'
import { publisherCounts, type PublisherCount } from './publisherCounts'
import type { Source } from './Source'

/** Places in the list of publishers; with the word of the others they fill its two columns. */
const MOST = 9

/** Who published most of the sources, and how many other publishers there are. */
export interface TopPublishers {
  readonly leading: readonly PublisherCount[]
  readonly others: number
}

/** The most frequent publishers of some sources. */
export function topPublishers(sources: readonly Source[]): TopPublishers {
  const { shown, rest } = folded(publisherCounts(sources), MOST)
  return { leading: shown, others: rest.length }
}
