import { createContext } from 'react'
import type { Query } from '@/domain/search/Query'
import type { Field } from '@/domain/search/Searchable'

/** What words have found, for the names that are to be marked. */
export interface Found {
  readonly query: Query
  /** Where one has to look into furthest, by the indicator's id. */
  readonly fields: ReadonlyMap<string, Field>
}

/** Told to the names alone: rows do not follow each letter. Undefined where nothing is sought. */
export const FoundWords = createContext<Found | undefined>(undefined)
