import type { DatasetIndex } from '@/domain/indexDataset'
import { turn } from './turn'

/** Series worked out in one go: a few milliseconds on a slow phone. */
const AT_ONCE = 8

/**
 * Works out every series of a page that was fetched, so that the period can change at once when it
 * is asked to; a finger is answered in between.
 */
export async function readyIndex(index: DatasetIndex): Promise<void> {
  const { indicators } = index.dataset
  for (let first = 0; first < indicators.length; first += AT_ONCE) {
    await turn()
    indicators.slice(first, first + AT_ONCE).forEach(index.seriesOf)
  }
}
