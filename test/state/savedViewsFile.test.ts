import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSavedViews } from '@/data/parseSavedViews'
import type { SavedView } from '@/domain/saved/SavedView'
import { mergeViews } from '@/state/mergeViews'
import { ownHref } from '@/state/ownHref'
import { fitFile, savedViewsText } from '@/state/savedViewsFile'
import { savedViewsArbitrary } from './savedViewArbitrary'

const view = (id: number, name = `Họp ${id}`): SavedView => ({
  id: `v${id}`,
  name,
  href: '/explore',
  savedOn: '2026-01-16',
})
const many = (count: number, name?: string) =>
  Array.from({ length: count }, (_, place) => view(place, name))

describe('a file of saved views', () => {
  it('gives the same views to somebody who has none', () => {
    fc.assert(
      fc.property(savedViewsArbitrary, (views) => {
        const parsed = parseSavedViews(savedViewsText(views), ownHref)
        if ('fault' in parsed) throw new Error(JSON.stringify(parsed.fault))
        expect(mergeViews([], parsed.views)).toEqual({ views, added: views.length, known: 0 })
      }),
    )
  })

  it('says what it is, for other programs', () => {
    expect(JSON.parse(savedViewsText([view(1)]))).toEqual({
      kind: 'nhip-so-saved-views',
      version: 1,
      views: [{ id: 'v1', name: 'Họp 1', href: '/explore', savedOn: '2026-01-16' }],
    })
  })
})

describe('room', () => {
  it('is for 500 views', () => {
    expect(fitFile([])).toBe(true)
    expect(fitFile(many(500, 'ặ'.repeat(80)))).toBe(true)
    expect(fitFile(many(501))).toBe(false)
  })

  it('is for what a file may weigh', () => {
    const heavy = { ...view(1), href: `/explore?q=${'x'.repeat(1_048_576)}` }
    expect(fitFile([heavy])).toBe(false)
  })
})
