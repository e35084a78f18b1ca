import type { ListName } from './RawDataset'
import { crossCheckSchema, crosschecksSchema } from './schema/crosschecksSchema'
import { milestoneSchema, milestonesSchema } from './schema/milestonesSchema'
import { occasionSchema, occasionsSchema } from './schema/occasionsSchema'
import { sourceSchema, sourcesSchema } from './schema/sourcesSchema'
import { synonymGroupSchema, synonymsSchema } from './schema/synonymsSchema'
import { targetSchema, targetsSchema } from './schema/targetsSchema'
import { themeSchema, themesSchema } from './schema/themesSchema'
import { unitSchema, unitsSchema } from './schema/unitsSchema'

/** Which schema each list file follows, as a whole and entry by entry. */
export const LIST_SCHEMAS = {
  themes: { file: themesSchema, entry: themeSchema },
  units: { file: unitsSchema, entry: unitSchema },
  sources: { file: sourcesSchema, entry: sourceSchema },
  occasions: { file: occasionsSchema, entry: occasionSchema },
  milestones: { file: milestonesSchema, entry: milestoneSchema },
  targets: { file: targetsSchema, entry: targetSchema },
  synonyms: { file: synonymsSchema, entry: synonymGroupSchema },
  crosschecks: { file: crosschecksSchema, entry: crossCheckSchema },
} as const satisfies Record<ListName, unknown>

export const LIST_NAMES: readonly ListName[] = [
  'themes',
  'units',
  'sources',
  'occasions',
  'milestones',
  'targets',
  'synonyms',
  'crosschecks',
]

/** Which list a file holds, if any. */
export function listNameOf(path: string): ListName | undefined {
  return LIST_NAMES.find((name) => path === `${name}.json`)
}

/** `indicators/<id>.json`, one level deep. */
export function isIndicatorPath(path: string): boolean {
  return /^indicators\/[^/]+\.json$/.test(path)
}

/** The id a file's name promises. */
export function idOfPath(path: string): string {
  return path.replace(/^indicators\//, '').replace(/\.json$/, '')
}
