import { claimsByYear, type YearCount } from './claimsByYear'
import type { DatasetIndex } from './indexDataset'
import { type RegisterPart, registerParts } from './registerParts'
import { topPublishers, type TopPublishers } from './topPublishers'

/** What the screen of a register in parts says of the whole, which none of its parts can tell. */
export interface RegisterSummary {
  readonly publishers: TopPublishers
  readonly years: readonly YearCount[]
  readonly parts: readonly RegisterPart[]
}

/** The summary of the register of a whole dataset. */
export function registerSummary({ dataset, claims }: DatasetIndex): RegisterSummary {
  return {
    publishers: topPublishers(dataset.sources),
    years: claimsByYear([...claims.values()]),
    parts: registerParts(dataset.sources),
  }
}
