import type { Day } from '@/domain/Moment'
import type { Keeping } from '@/domain/saved/Keeping'
import type { SavedViewsFault } from '@/domain/saved/SavedViewsFault'
import type { SaveRefusal } from '@/domain/saved/SaveRefusal'

/** What is said where screens are saved under a name, in one language. */
export interface SavedWords {
  readonly title: string
  readonly save: { readonly label: string; readonly hint: string; readonly action: string }
  readonly saved: (name: string) => string
  readonly notSaved: Readonly<Record<SaveRefusal, string>>
  readonly list: {
    readonly label: string
    readonly empty: string
    readonly savedOn: (day: Day) => string
    /** Beside the view of the screen one is at. */
    readonly here: string
  }
  readonly rename: {
    readonly action: string
    readonly of: (name: string) => string
    readonly label: (name: string) => string
    readonly keep: string
    readonly cancel: string
    readonly done: (name: string) => string
  }
  readonly remove: {
    readonly action: string
    readonly of: (name: string) => string
    readonly done: (name: string) => string
    readonly undo: string
    readonly undoOf: (name: string) => string
    readonly undone: (name: string) => string
  }
  readonly files: {
    readonly save: string
    readonly read: string
    readonly hint: string
    /** What a file of a day is called. */
    readonly name: (day: Day) => string
    readonly saved: (file: string, count: number) => string
    readonly taken: (added: number, known: number) => string
    /** Why a file is refused, where it is wrong, and what to do. */
    readonly refused: (file: string, fault: SavedViewsFault) => string
  }
  /** Said while the browser does not keep what is saved. */
  readonly keeping: Readonly<Record<Exclude<Keeping, 'kept'>, string>>
  readonly unreadable: {
    readonly text: string
    readonly save: string
    readonly fileName: string
    readonly forget: string
    readonly forgotten: string
  }
}
