import type { Hit } from './Hit'
import { lookUp } from './lookUp'
import type { Query } from './Query'
import type { ReadAs } from './readAs'
import type { Searchable } from './Searchable'

/** The indicators a text finds. */
export interface SearchResult {
  /** The best first; none where nothing is sought. */
  readonly hits: readonly Hit[]
  /** What words of the text were read as, where they were not taken as typed. */
  readonly readAs: readonly ReadAs[]
  /** What was sought, for `marksIn`; without words nothing was. */
  readonly words: Query
}

/** Which indicators does a text find, by what is said of them and of their claims? */
export function searchIndicators(searchable: Searchable, text: string): SearchResult {
  const { hits, readAs, query } = lookUp(searchable, text)
  return { hits, readAs, words: query }
}
