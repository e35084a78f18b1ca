import type { Hit } from './Hit'
import { lookUp } from './lookUp'
import type { Query } from './Query'
import type { Searchable } from './Searchable'

/** The indicators a text finds. */
export interface SearchResult {
  /** The best first; none where nothing is sought. */
  readonly hits: readonly Hit[]
  /** What the text was read as, where it was not taken at its word: "căn cước", "CCCD". */
  readonly readAs: readonly string[]
  /** What was sought, for `marksIn`; without words nothing was. */
  readonly words: Query
}

/** Which indicators does a text find, by what is said of them and of their claims? */
export function searchIndicators(searchable: Searchable, text: string): SearchResult {
  const { hits, readAs, query } = lookUp(searchable, text)
  return { hits, readAs, words: query }
}
