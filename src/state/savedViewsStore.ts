import { create } from 'zustand'
import { distinctName } from '@/domain/saved/distinctName'
import { cutName, plainName } from '@/domain/saved/plainName'
import type { SavedView } from '@/domain/saved/SavedView'
import type { SaveRefusal } from '@/domain/saved/SaveRefusal'
import { mergeViews, type Merged } from './mergeViews'
import { newViewId } from './newViewId'
import { ownHref } from './ownHref'
import { fitFile } from './savedViewsFile'
import {
  forgetUnreadable,
  type Kept,
  readSavedViews,
  SAVED_VIEWS_KEY,
  writeSavedViews,
} from './savedViewsStorage'

type SaveOutcome =
  | { readonly done: true; readonly view: SavedView }
  | { readonly done: false; readonly why: SaveRefusal }

/** A view that was deleted, and the place it had. */
export interface Removed {
  readonly view: SavedView
  readonly at: number
}

interface SavedViewsStore extends Kept {
  /** Takes what the browser keeps, as another tab may have left it. */
  readonly read: () => void
  readonly save: (name: string, href: string, savedOn: SavedView['savedOn']) => SaveOutcome
  readonly rename: (id: string, name: string) => SaveOutcome
  readonly remove: (id: string) => Removed | undefined
  readonly restore: (removed: Removed) => SaveOutcome
  /** Lays views of a file beside these; undefined where there is no room for all of them. */
  readonly add: (views: readonly SavedView[]) => Merged | undefined
  readonly forgetUnreadable: () => void
}

type Set = (kept: Partial<Kept>) => void
type Get = () => Kept

const refused = (why: SaveRefusal): SaveOutcome => ({ done: false, why })
const namesOf = (views: readonly SavedView[]) => new Set(views.map(({ name }) => name))

/** What is kept now. Views the browser could not keep are only here, and stay. */
function latest(now: Kept): Kept {
  const { views, keeping } = now
  const kept = readSavedViews()
  if (keeping === 'kept') return kept
  if (keeping === 'newer' && kept.keeping === 'newer') return now
  const here = new Set(views.map(({ id }) => id))
  return {
    ...kept,
    views: [...views, ...kept.views.filter(({ id }) => !here.has(id))],
    keeping: kept.keeping === 'kept' ? keeping : kept.keeping,
  }
}

/** Keeps what is left of the latest views after a change. */
function keep(set: Set, before: Kept, views: readonly SavedView[]): void {
  set({ ...before, views, keeping: writeSavedViews(views) })
}

/** Keeps a change of one view, if there is room for it. */
function keepView(set: Set, before: Kept, views: readonly SavedView[], view: SavedView) {
  if (!fitFile(views)) return refused('room')
  keep(set, before, views)
  return { done: true, view } as const
}

function save(set: Set, get: Get): SavedViewsStore['save'] {
  return (wished, asked, savedOn) => {
    const before = latest(get())
    const [name, href] = [cutName(plainName(wished)), ownHref(asked)]
    if (href === undefined) return refused('foreign')
    if (name === '') return refused('unnamed')
    const same = before.views.some((view) => view.href === href && view.name === name)
    if (same) return refused('already')
    const view = { id: newViewId(), name: distinctName(name, namesOf(before.views)), href, savedOn }
    return keepView(set, before, [view, ...before.views], view)
  }
}

function rename(set: Set, get: Get): SavedViewsStore['rename'] {
  return (id, wished) => {
    const before = latest(get())
    const old = before.views.find((view) => view.id === id)
    const name = cutName(plainName(wished))
    if (!old) {
      set(before)
      return refused('gone')
    }
    if (name === '') return refused('unnamed')
    const others = before.views.filter((view) => view !== old)
    const view = { ...old, name: distinctName(name, namesOf(others)) }
    const views = before.views.map((each) => (each === old ? view : each))
    return keepView(set, before, views, view)
  }
}

function remove(set: Set, get: Get): SavedViewsStore['remove'] {
  return (id) => {
    const before = latest(get())
    const at = before.views.findIndex((view) => view.id === id)
    const view = before.views[at]
    keep(
      set,
      before,
      before.views.filter((each) => each !== view),
    )
    return view && { view, at }
  }
}

function restore(set: Set, get: Get): SavedViewsStore['restore'] {
  return ({ view: removed, at }) => {
    const before = latest(get())
    const { views } = before
    if (views.some(({ id }) => id === removed.id)) return { done: true, view: removed }
    const view = { ...removed, name: distinctName(removed.name, namesOf(views)) }
    return keepView(set, before, [...views.slice(0, at), view, ...views.slice(at)], view)
  }
}

/** The views a person has saved, in this browser and nowhere else; the newest first. */
export const useSavedViewsStore = create<SavedViewsStore>()((set, get) => ({
  views: [],
  keeping: 'kept',
  unreadable: '',
  read: () => {
    set(latest(get()))
  },
  save: save(set, get),
  rename: rename(set, get),
  remove: remove(set, get),
  restore: restore(set, get),
  add: (more) => {
    const before = latest(get())
    const merged = mergeViews(before.views, more)
    if (!fitFile(merged.views)) return undefined
    keep(set, before, merged.views)
    return merged
  },
  forgetUnreadable: () => {
    const before = latest(get())
    // What still stands in the place of views is written over first, which puts it aside.
    keep(set, before, before.views)
    if (forgetUnreadable()) set({ unreadable: readSavedViews().unreadable })
  },
}))

// While a page is drawn there is no browser; it shows none until it runs.
if (typeof window !== 'undefined') {
  const { read } = useSavedViewsStore.getState()
  read()
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(SAVED_VIEWS_KEY)) read()
  })
}
