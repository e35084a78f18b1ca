import type * as v from 'valibot'
import type { RawClaim } from './schema/claimSchema'
import type { crossCheckSchema } from './schema/crosschecksSchema'
import type { RawDispute, RawIndicatorHead } from './schema/indicatorSchema'
import type { milestoneSchema } from './schema/milestonesSchema'
import type { occasionSchema } from './schema/occasionsSchema'
import type { sourceSchema } from './schema/sourcesSchema'
import type { synonymGroupSchema } from './schema/synonymsSchema'
import type { targetSchema } from './schema/targetsSchema'
import type { themeSchema } from './schema/themesSchema'
import type { unitSchema } from './schema/unitsSchema'

/** A file of the dataset: its path under `public/data` and its text. */
export interface DatasetFile {
  readonly path: string
  readonly text: string
}

/** Something read from a file, with the place a fault about it must name. */
export interface Placed<T> {
  readonly file: string
  /** Place in the file; empty for a whole file. */
  readonly path: string
  readonly value: T
}

/** The lists that each fill a file of their own. */
export interface RawLists {
  readonly themes: v.InferOutput<typeof themeSchema>
  readonly units: v.InferOutput<typeof unitSchema>
  readonly sources: v.InferOutput<typeof sourceSchema>
  readonly occasions: v.InferOutput<typeof occasionSchema>
  readonly milestones: v.InferOutput<typeof milestoneSchema>
  readonly targets: v.InferOutput<typeof targetSchema>
  readonly synonyms: v.InferOutput<typeof synonymGroupSchema>
  readonly crosschecks: v.InferOutput<typeof crossCheckSchema>
}

export type ListName = keyof RawLists

/** One indicator's file: its head and those of its claims that follow the format. */
export interface PlacedIndicator extends Placed<RawIndicatorHead> {
  readonly claims: readonly Placed<RawClaim>[]
  readonly disputes: readonly Placed<RawDispute>[]
}

/** A file as JSON, not yet judged. */
export interface ReadFile {
  readonly file: string
  readonly text: string
  readonly json: unknown
}

/**
 * Every id written down, also where the entry has other faults, so that one fault does not bring
 * ten false ones after it. Absent where the file itself could not be read.
 */
export interface KnownIds {
  readonly lists: Readonly<Record<ListName, ReadonlySet<string> | undefined>>
  /** Local claim ids by indicator id. */
  readonly claims: ReadonlyMap<string, ReadonlySet<string> | undefined>
}

/** All that follows the format, file by file, before the rules are applied. */
export interface RawDataset {
  readonly files: readonly ReadFile[]
  readonly lists: { readonly [K in ListName]: readonly Placed<RawLists[K]>[] }
  readonly indicators: readonly PlacedIndicator[]
  readonly known: KnownIds
}
