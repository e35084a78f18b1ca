import type { Day } from '@/domain/Moment'

/** A screen to which a person has given a name, to come back to it. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** Path and query of one of our own screens, as addresses are written. */
  readonly href: string
  readonly savedOn: Day
}

/** What a file of saved views calls itself, and the newest way of writing it that is known here. */
export const SAVED_VIEWS_KIND = 'nhip-so-saved-views'
export const SAVED_VIEWS_VERSION = 1

/** More than a person keeps apart; what is kept always fits a file that can be read in again. */
export const MOST_SAVED_VIEWS = 500
export const MOST_SAVED_BYTES = 1_048_576

/** Characters of a name. */
export const LONGEST_VIEW_NAME = 80
