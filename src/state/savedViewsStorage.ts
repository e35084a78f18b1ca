import { isDay } from '@/domain/calendar'
import { isViewId } from '@/domain/saved/isViewId'
import type { Keeping } from '@/domain/saved/Keeping'
import { isViewName, plainName } from '@/domain/saved/plainName'
import { SAVED_VIEWS_KIND, SAVED_VIEWS_VERSION, type SavedView } from '@/domain/saved/SavedView'
import { ownHref } from './ownHref'
import { savedViewsText } from './savedViewsFile'

/** Where the browser keeps the views; what begins with this is theirs. */
export const SAVED_VIEWS_KEY = 'nhip-so-saved-views'
/** Where a text that cannot be read whole is put before anything is written over it. */
const ASIDE = `${SAVED_VIEWS_KEY}-unreadable`

/** Saved views and what is known of their safety. */
export interface Kept {
  readonly views: readonly SavedView[]
  readonly keeping: Keeping
  /** Texts found in the place of views that could not be read whole; empty for none. */
  readonly unreadable: string
}

function storageHere(): Storage | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.localStorage
  } catch {
    return undefined
  }
}

function viewOf(entry: unknown): SavedView | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const { id, name, href, savedOn }: Partial<Record<keyof SavedView, unknown>> = entry
  const texts = typeof id === 'string' && typeof name === 'string' && typeof href === 'string'
  if (!texts || typeof savedOn !== 'string' || !isDay(savedOn)) return undefined
  const [plain, own] = [plainName(name), ownHref(href)]
  const whole = own !== undefined && isViewName(plain) && isViewId(id)
  return whole ? { id, name: plain, href: own, savedOn } : undefined
}

/** What a kept text holds, as far as it can be read. */
interface Salvaged {
  readonly views: readonly SavedView[]
  readonly sort: 'whole' | 'broken' | 'newer'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function salvage(text: string | null): Salvaged {
  if (text === null) return { views: [], sort: 'whole' }
  const json = parsed(text)
  if (typeof json !== 'object' || json === null) return { views: [], sort: 'broken' }
  const { kind, version, views: list }: Partial<Record<string, unknown>> = { ...json }
  if (kind !== SAVED_VIEWS_KIND || !Array.isArray(list)) return { views: [], sort: 'broken' }
  const entries = list.flatMap((entry) => viewOf(entry) ?? [])
  const views = entries.filter(({ id }, at) => entries.findIndex((each) => each.id === id) === at)
  if (typeof version === 'number' && version > SAVED_VIEWS_VERSION) return { views, sort: 'newer' }
  const whole = version === SAVED_VIEWS_VERSION && views.length === list.length
  return { views, sort: whole ? 'whole' : 'broken' }
}

/** What was put aside, with a text that is to be. */
function withAside(aside: string | null, text: string | null): string {
  if (text === null || aside?.endsWith(text) === true) return aside ?? ''
  return aside === null ? text : `${aside}\n${text}`
}

/** What the browser keeps. Never fails. */
export function readSavedViews(): Kept {
  try {
    const storage = storageHere()
    if (!storage) return { views: [], keeping: 'closed', unreadable: '' }
    const [text, aside] = [storage.getItem(SAVED_VIEWS_KEY), storage.getItem(ASIDE)]
    const { views, sort } = salvage(text)
    const unreadable = withAside(aside, sort === 'broken' ? text : null)
    return { views, keeping: sort === 'newer' ? 'newer' : 'kept', unreadable }
  } catch {
    return { views: [], keeping: 'closed', unreadable: '' }
  }
}

/** Has the browser keep these views, and says whether it does. Nothing unreadable is lost. */
export function writeSavedViews(views: readonly SavedView[]): Keeping {
  const storage = storageHere()
  if (!storage) return 'closed'
  try {
    const text = storage.getItem(SAVED_VIEWS_KEY)
    const { sort } = salvage(text)
    if (sort === 'newer') return 'newer'
    if (sort === 'broken') storage.setItem(ASIDE, withAside(storage.getItem(ASIDE), text))
    storage.setItem(SAVED_VIEWS_KEY, savedViewsText(views))
    return 'kept'
  } catch {
    return 'full'
  }
}

/** Forgets what was put aside, once the person wishes it; false where the browser does not. */
export function forgetUnreadable(): boolean {
  try {
    storageHere()?.removeItem(ASIDE)
    return true
  } catch {
    return false
  }
}
