import { groupedBy } from './groupedBy'
import type { Source } from './Source'

export interface PublisherCount {
  readonly publisher: string
  readonly sources: number
}

/** The publishers by how many sources are theirs, the most frequent first, then as first met. */
export function publisherCounts(sources: readonly Source[]): readonly PublisherCount[] {
  return [...groupedBy(sources, ({ publisher }) => publisher)]
    .map(([publisher, theirs]) => ({ publisher, sources: theirs.length }))
    .toSorted((a, b) => b.sources - a.sources)
}
