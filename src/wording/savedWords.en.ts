import type { SavedViewsFault } from '@/domain/saved/SavedViewsFault'
import { many } from './many'
import { momentText } from './momentText'
import type { SavedWords } from './SavedWords'

const quoted = (text: string) => `“${text}”`
const views = (count: number) => many(count, 'view')

const WHY: Readonly<Record<SavedViewsFault['why'], string>> = {
  unread: 'The browser could not open the file. Copy it to another folder and choose it again.',
  size: 'The file is larger than 1 MB, larger than any file of views Nhịp Số makes. Choose another.',
  json: 'The file is not valid JSON; it may have been cut off or half edited. Export it anew.',
  kind: 'This is not a file of views from Nhịp Số. Choose one made by the export button here.',
  version: 'A newer Nhịp Số has made this file. Reload the page to get it, then import again.',
  shape: 'Something is missing here or of the wrong sort. Correct the file, or export it anew.',
  count: 'The file has more than 500 views. Take some out of it and import it again.',
  id: 'An id has only Latin letters, digits and hyphens, 64 at most. Correct the file.',
  name: 'A name must have letters that can be read, and 80 characters at most. Correct the file.',
  href: 'The link leads to no screen of Nhịp Số. Correct it, or take this view out of the file.',
  day: 'A day must be a real one, written like 2026-01-16. Correct the file.',
  room: 'With the views you have there would be more than 500, or more than 1 MB. Delete some first.',
}

function refused(file: string, { why, path, found = '' }: SavedViewsFault): string {
  const stands = found === '' ? '' : `, where it says ${quoted(found)}`
  const place = path === '' ? '' : ` The fault is at ${path}${stands}.`
  return `${quoted(file)} was not imported.${place} ${WHY[why]} Your saved views are as they were.`
}

/** What is said where screens are saved under a name, in English. */
export const savedWords: SavedWords = {
  title: 'Saved views',
  save: {
    label: 'Name the present view',
    hint: 'Keeps all you chose on this screen; saved in this browser only.',
    action: 'Save',
  },
  saved: (name) => `Saved ${quoted(name)}.`,
  notSaved: {
    unnamed: 'Give the view a name, then save it.',
    foreign: 'This screen cannot be saved. Open one that shows figures and save that.',
    already: 'This view is saved under that very name.',
    room: 'There is no more room: 500 views and 1 MB at most. Delete some and save again.',
    gone: 'This view is no longer there; another tab may have deleted it.',
  },
  list: {
    label: 'Your saved views',
    empty: 'No view is saved yet.',
    savedOn: (day) => `saved ${momentText(day, 'en')}`,
    here: 'open now',
  },
  rename: {
    action: 'Rename',
    of: (name) => `Rename ${quoted(name)}`,
    label: (name) => `New name for ${quoted(name)}`,
    keep: 'Save name',
    cancel: 'Cancel',
    done: (name) => `The new name is ${quoted(name)}.`,
  },
  remove: {
    action: 'Delete',
    of: (name) => `Delete ${quoted(name)}`,
    done: (name) => `Deleted ${quoted(name)}.`,
    undo: 'Undo',
    undoOf: (name) => `Undo, bring back ${quoted(name)}`,
    undone: (name) => `Brought back ${quoted(name)}.`,
  },
  files: {
    save: 'Export to a file',
    read: 'Import a file',
    hint: 'A JSON file, to take to another machine or send to a colleague.',
    name: (day) => `nhip-so_saved-views_${day}.json`,
    saved: (file, count) => `Exported ${views(count)} to the file ${file}.`,
    taken: (added, known) => {
      if (added === 0 && known === 0) return 'The file has no views.'
      if (added === 0) return 'You have every view of the file already.'
      return known === 0
        ? `Imported ${views(added)}.`
        : `Imported ${views(added)}; ${views(known)} you had already.`
    },
    refused,
  },
  keeping: {
    full: 'The browser has no room left: changes here last until you close this page. Export them to a file to keep them.',
    closed:
      'The browser lets this page keep nothing: views last until you close this page. Export them to a file to keep them.',
    newer:
      'A newer Nhịp Số has saved the views here, and they are not written over: changes last until you close this page. Reload the page, or export them to a file to keep them.',
  },
  unreadable: {
    text: 'Some views saved earlier could not be read in full. The original is still kept in the browser.',
    save: 'Download the original',
    fileName: 'nhip-so_saved-views_original.txt',
    forget: 'Delete the original',
    forgotten: 'Deleted the original that could not be read.',
  },
}
