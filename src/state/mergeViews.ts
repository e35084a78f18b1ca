import { distinctName, nameRoot } from '@/domain/saved/distinctName'
import type { SavedView } from '@/domain/saved/SavedView'
import { newViewId } from './newViewId'

/** What came of laying views of a file beside those that are kept. */
export interface Merged {
  readonly views: readonly SavedView[]
  /** How many are new, and how many were here before. */
  readonly added: number
  readonly known: number
}

const keyOf = (name: string, href: string) => `${href} ${name}`

/**
 * Lays views of a file behind those that are kept, none of which changes. The same address under
 * the same name, numbers that tell names apart left aside, is kept once, so that a file can be read
 * again; another address under a name that is taken has its name numbered.
 */
export function mergeViews(kept: readonly SavedView[], more: readonly SavedView[]): Merged {
  const here = new Set(kept.map(({ name, href }) => keyOf(nameRoot(name), href)))
  const names = new Set(kept.map(({ name }) => name))
  const ids = new Set(kept.map(({ id }) => id))
  const seen = new Set<string>()
  const added: SavedView[] = []
  for (const view of more) {
    const key = keyOf(view.name, view.href)
    if (here.has(keyOf(nameRoot(view.name), view.href)) || seen.has(key)) continue
    seen.add(key)
    const id = ids.has(view.id) ? newViewId() : view.id
    const name = distinctName(view.name, names)
    ids.add(id)
    names.add(name)
    added.push({ ...view, id, name })
  }
  return {
    views: [...kept, ...added],
    added: added.length,
    known: more.length - added.length,
  }
}
