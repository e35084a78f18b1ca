/**
 * Why a file of saved views is refused: the browser could not read it; it is larger than any of
 * ours; it is no JSON; it is something else; it is newer than this app; a thing in it is missing or
 * of another sort; it holds too many views; an id, a name, an address or a day is none; it does not
 * fit beside what is already saved.
 */
export const SAVED_VIEWS_FAULTS = [
  'unread',
  'size',
  'json',
  'kind',
  'version',
  'shape',
  'count',
  'id',
  'name',
  'href',
  'day',
  'room',
] as const

/** What is wrong with a file of saved views, and where. */
export interface SavedViewsFault {
  readonly why: (typeof SAVED_VIEWS_FAULTS)[number]
  /** Place in the file, e.g. `views[3].href`; empty where the whole file is meant. */
  readonly path: string
  /** What stands there, where it can be shown: a text to be shown as text. */
  readonly found?: string
}
