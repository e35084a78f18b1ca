import { groupedBy } from './groupedBy'
import type { Source } from './Source'

/** Some sources of one publisher, in their order. */
export interface PublisherSources {
  readonly publisher: string
  readonly sources: readonly Source[]
}

/** Sources by who published them, the publishers in the order they are met. */
export function byPublisher(sources: readonly Source[]): readonly PublisherSources[] {
  return [...groupedBy(sources, ({ publisher }) => publisher)].map(([publisher, theirs]) => ({
    publisher,
    sources: theirs,
  }))
}
