import {
  MOST_SAVED_BYTES,
  MOST_SAVED_VIEWS,
  SAVED_VIEWS_KIND,
  SAVED_VIEWS_VERSION,
  type SavedView,
} from '@/domain/saved/SavedView'

/** Saved views as they stand in a file, and in the browser too. */
export function savedViewsText(views: readonly SavedView[]): string {
  const file = { kind: SAVED_VIEWS_KIND, version: SAVED_VIEWS_VERSION, views }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/** Whether views fit a file that can be read in again: what is kept can always be taken along. */
export function fitFile(views: readonly SavedView[]): boolean {
  if (views.length > MOST_SAVED_VIEWS) return false
  return new TextEncoder().encode(savedViewsText(views)).length <= MOST_SAVED_BYTES
}
