import { LONGEST_VIEW_NAME } from './SavedView'

/** Control characters, halves of characters, and marks that turn or hide text; emoji need one. */
const UNSEEN = /(?!\u200d|\s)\p{C}/gu

/** What stands over, under or between letters says nothing before the first. */
const LEADING = /^[\p{M}\p{Z}\u200d]+/u

/**
 * A name as it is kept: one line, trimmed, without what cannot be seen, its letters composed.
 * Empty where nothing to be seen is left.
 */
export function plainName(text: string): string {
  const seen = text.replaceAll(UNSEEN, '').normalize('NFC')
  return seen.replaceAll(/\s+/g, ' ').replace(LEADING, '').trim()
}

/** Whether a plain name is one, and no longer than names may be. */
export function isViewName(name: string): boolean {
  return name !== '' && [...name].length <= LONGEST_VIEW_NAME
}

/** A plain name cut between characters where it is too long. */
export function cutName(name: string, most = LONGEST_VIEW_NAME): string {
  return [...name].slice(0, most).join('').trim()
}
