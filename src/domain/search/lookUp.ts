import type { Hit } from './Hit'
import { indicatorHits } from './indicatorHits'
import { itemHits } from './itemHits'
import type { Query } from './Query'
import { type ReadAs, readAs } from './readAs'
import { readPassages, type Reading } from './readPassages'
import { readQuery } from './readQuery'
import type { Searchable } from './Searchable'
import { spelledAs } from './spelledAs'

/** A text looked up: how it was taken, what each passage holds of it, and the indicators found. */
interface LookUp {
  readonly query: Query
  readonly reading: Reading
  readonly hits: readonly Hit[]
  readonly readAs: readonly ReadAs[]
}

/**
 * Looks a text up. Slips of the fingers and words cut short are forgiven only where nothing of any
 * sort is found without.
 */
export function lookUp(searchable: Searchable, text: string): LookUp {
  const strict = readQuery(text, searchable.groups)
  const found = foundBy(searchable, strict, readAs(strict, searchable.groups))
  if (strict.words.length === 0 || holdsAnything(searchable, found)) return found
  const forgiving = foundBy(searchable, readQuery(text, searchable.groups, true), [])
  if (!holdsAnything(searchable, forgiving)) return found
  return { ...forgiving, readAs: spelledAs(searchable, forgiving.query, forgiving.hits[0]) }
}

function foundBy(searchable: Searchable, query: Query, said: readonly ReadAs[]): LookUp {
  const reading = readPassages(searchable, query)
  return { query, reading, hits: indicatorHits(searchable, query, reading), readAs: said }
}

function holdsAnything({ milestones, sources }: Searchable, { query, reading, hits }: LookUp) {
  const others = [...milestones, ...sources]
  return hits.length > 0 || itemHits<unknown>(others, query, reading).length > 0
}
