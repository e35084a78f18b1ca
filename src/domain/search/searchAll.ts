import type { Milestone } from '@/domain/Milestone'
import type { Source } from '@/domain/Source'
import { itemHits } from './itemHits'
import { lookUp } from './lookUp'
import { phraseHits, type PhraseHits } from './phraseHits'
import type { Searchable } from './Searchable'
import type { SearchResult } from './searchIndicators'

/** All that a text finds, each sort the best first. */
export interface Found extends SearchResult {
  readonly phrases: PhraseHits
  readonly milestones: readonly Milestone[]
  readonly sources: readonly Source[]
}

/**
 * Searches everything: indicators, the phrases of claims, milestones and sources.
 * @param most phrases at most
 */
export function searchAll(searchable: Searchable, text: string, most: number): Found {
  const { query, reading, hits, readAs } = lookUp(searchable, text)
  return {
    hits,
    readAs,
    words: query,
    phrases: phraseHits(searchable, query, reading, hits, most),
    milestones: itemHits(searchable.milestones, query, reading),
    sources: itemHits(searchable.sources, query, reading),
  }
}
