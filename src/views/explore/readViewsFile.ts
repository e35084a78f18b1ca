import { parseSavedViews, type ParsedViews } from '@/data/parseSavedViews'
import { MOST_SAVED_BYTES } from '@/domain/saved/SavedView'
import { ownHref } from '@/state/ownHref'

/** The views of a file a person has chosen, or why it is refused. Never fails. */
export async function readViewsFile(file: Blob): Promise<ParsedViews> {
  // A huge file is not even read.
  if (file.size > MOST_SAVED_BYTES) return { fault: { why: 'size', path: '' } }
  try {
    return parseSavedViews(await file.text(), ownHref)
  } catch {
    return { fault: { why: 'unread', path: '' } }
  }
}
