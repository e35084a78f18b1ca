import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SavedView } from '@/domain/saved/SavedView'
import { mergeViews } from '@/state/mergeViews'
import { savedViewsArbitrary } from './savedViewArbitrary'

const view = (id: string, name: string, href: string): SavedView => ({
  id,
  name,
  href,
  savedOn: '2026-01-16',
})
const shown = (views: readonly SavedView[]) => views.map(({ name, href }) => `${name} ${href}`)

describe('views of a file beside those that are kept', () => {
  it('are added where they are new, behind the others', () => {
    const merged = mergeViews([view('a', 'A', '/')], [view('b', 'B', '/method')])
    expect(shown(merged.views)).toEqual(['A /', 'B /method'])
    expect([merged.added, merged.known]).toEqual([1, 0])
  })

  it('are kept once under one name', () => {
    const more = [view('b', 'A', '/'), view('c', 'B', '/'), view('d', 'B', '/')]
    const merged = mergeViews([view('a', 'A', '/')], more)
    expect(shown(merged.views)).toEqual(['A /', 'B /'])
    expect([merged.added, merged.known]).toEqual([1, 2])
  })

  it('are numbered where their name leads elsewhere, once, however often the file is read', () => {
    const file = [view('b', 'A', '/method')]
    const once = mergeViews([view('a', 'A', '/')], file)
    expect(shown(once.views)).toEqual(['A /', 'A (2) /method'])
    expect(mergeViews(once.views, file)).toEqual({ views: once.views, added: 0, known: 1 })
  })

  it('take another id where theirs is taken', () => {
    const { views } = mergeViews([view('a', 'A', '/')], [view('a', 'B', '/method')])
    expect(views[0]?.id).toBe('a')
    expect(views[1]?.id).toMatch(/^[0-9a-f]{16}$/)
  })

  it('change none that is kept, and leave no two of one name or id', () => {
    fc.assert(
      fc.property(savedViewsArbitrary, savedViewsArbitrary, (kept, more) => {
        const { views, added, known } = mergeViews(kept, more)
        expect(views.slice(0, kept.length)).toEqual(kept)
        expect(views).toHaveLength(kept.length + added)
        expect(added + known).toBe(more.length)
        expect(new Set(views.map(({ name }) => name)).size).toBe(views.length)
        expect(new Set(views.map(({ id }) => id)).size).toBe(views.length)
        const hrefs = new Set(views.map(({ href }) => href))
        expect(more.filter(({ href }) => !hrefs.has(href))).toEqual([])
        expect(mergeViews(views, more).added).toBe(0)
      }),
    )
  })
})
