import type { Dataset } from './Dataset'
import type { Indicator } from './Indicator'
import { inReadingOrder } from './inReadingOrder'

/** Ids of the indicators before and after one in the reading order; absent at the ends. */
export interface Neighbours {
  readonly previous?: string
  readonly next?: string
}

/** The neighbours of every indicator of a whole dataset, by its id. */
export function neighbours(
  dataset: Pick<Dataset, 'themes' | 'indicators'>,
): ReadonlyMap<string, Neighbours> {
  const ids = inReadingOrder(dataset).map(({ id }: Indicator) => id)
  return new Map(
    ids.map((id, at) => {
      const [previous, next] = [ids[at - 1], ids[at + 1]]
      return [id, { ...(previous && { previous }), ...(next && { next }) }]
    }),
  )
}
