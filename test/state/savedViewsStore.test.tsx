import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseSavedViews } from '@/data/parseSavedViews'
import { ownHref } from '@/state/ownHref'
import { savedViewsText } from '@/state/savedViewsFile'
import { readSavedViews, SAVED_VIEWS_KEY as KEY } from '@/state/savedViewsStorage'
import { useSavedViewsStore } from '@/state/savedViewsStore'
import { savedViewsArbitrary } from './savedViewArbitrary'

const store = () => useSavedViewsStore.getState()
const names = () => store().views.map(({ name }) => name)
const keptNames = () => readSavedViews().views.map(({ name }) => name)
const day = '2026-01-16'

/** Saves, and gives the id. */
function saved(name: string, href = '/explore'): string {
  const outcome = store().save(name, href, day)
  if (!outcome.done) throw new Error(outcome.why)
  return outcome.view.id
}

const fill = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

beforeEach(() => {
  localStorage.clear()
  useSavedViewsStore.setState({ views: [], keeping: 'kept', unreadable: '' })
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('saving', () => {
  it('keeps the screen under its name, the newest first', () => {
    saved('Họp', '/explore?utm_source=x&sort=now')
    expect(store().save('  Giao\nban ', '/en/explore', day)).toMatchObject({
      done: true,
      view: { name: 'Giao ban', href: '/en/explore', savedOn: day },
    })
    expect(names()).toEqual(['Giao ban', 'Họp'])
    expect(store().views[1]?.href).toBe('/explore?sort=now')
    expect(readSavedViews().views).toEqual(store().views)
  })

  it('numbers a name that another screen has, and cuts a long one', () => {
    saved('Họp')
    saved('Họp', '/method')
    saved('Họp', '/sources')
    saved('x'.repeat(300))
    expect(names()).toEqual(['x'.repeat(80), 'Họp (3)', 'Họp (2)', 'Họp'])
  })

  it.each([
    ['without a name', ' \u200b', '/explore', 'unnamed'],
    ['of nowhere', 'x', '/nowhere', 'foreign'],
    ['of another site', 'x', 'https://evil.test/explore', 'foreign'],
    ['a second time', 'Họp', '/explore', 'already'],
  ] as const)('%s is refused', (_, name, href, why) => {
    saved('Họp')
    expect(store().save(name, href, day)).toEqual({ done: false, why })
    expect(names()).toEqual(['Họp'])
  })

  it('more than a file can hold is refused', () => {
    const views = Array.from({ length: 500 }, (_, place) => ({
      id: `v${place}`,
      name: `Họp ${place}`,
      href: '/explore',
      savedOn: day,
    }))
    localStorage.setItem(KEY, savedViewsText(views))
    expect(store().save('one more', '/explore', day)).toEqual({ done: false, why: 'room' })
    expect(store().add([{ id: 'x', name: 'x', href: '/', savedOn: day }])).toBeUndefined()
    expect(store().add(views)).toMatchObject({ added: 0, known: 500 })
    expect(readSavedViews().views).toEqual(views)
  })
})

describe('renaming', () => {
  it('changes the name and nothing else', () => {
    const id = saved('Họp')
    saved('Báo cáo', '/method')
    expect(store().rename(id, ' Giao ban ')).toMatchObject({ done: true, view: { id } })
    expect(names()).toEqual(['Báo cáo', 'Giao ban'])
    expect(keptNames()).toEqual(names())
  })

  it('to its own name leaves it, to that of another numbers it', () => {
    const id = saved('Họp')
    saved('Báo cáo', '/method')
    store().rename(id, 'Họp')
    expect(names()).toEqual(['Báo cáo', 'Họp'])
    store().rename(id, 'Báo cáo')
    expect(names()).toEqual(['Báo cáo', 'Báo cáo (2)'])
  })

  it('to nothing, or of what is gone, is refused', () => {
    const id = saved('Họp')
    expect(store().rename(id, ' ')).toEqual({ done: false, why: 'unnamed' })
    expect(names()).toEqual(['Họp'])
    localStorage.clear()
    expect(store().rename(id, 'x')).toEqual({ done: false, why: 'gone' })
    expect(names()).toEqual([])
  })
})

describe('deleting', () => {
  it('can be taken back, to the same place', () => {
    saved('1')
    const id = saved('2', '/method')
    saved('3', '/sources')
    const removed = store().remove(id)
    expect(names()).toEqual(['3', '1'])
    expect(keptNames()).toEqual(['3', '1'])
    if (removed) store().restore(removed)
    expect(names()).toEqual(['3', '2', '1'])
    expect(keptNames()).toEqual(['3', '2', '1'])
  })

  it('what is gone is nothing', () => {
    saved('1')
    expect(store().remove('other')).toBeUndefined()
    expect(names()).toEqual(['1'])
  })

  it('taken back twice, or once its name is taken, leaves no two alike', () => {
    const removed = store().remove(saved('1'))!
    saved('1', '/method')
    store().restore(removed)
    store().restore(removed)
    expect(names()).toEqual(['1 (2)', '1'])
  })
})

describe('another tab', () => {
  const elsewhere = { id: 'b1', name: 'elsewhere', href: '/method', savedOn: day }

  it('is followed', () => {
    saved('here')
    localStorage.setItem(KEY, savedViewsText([elsewhere, ...store().views]))
    window.dispatchEvent(new StorageEvent('storage', { key: 'other' }))
    expect(names()).toEqual(['here'])
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
    expect(names()).toEqual(['elsewhere', 'here'])
    localStorage.clear()
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(names()).toEqual([])
  })

  it('loses nothing by what is saved here, even before it is heard of', () => {
    saved('here')
    localStorage.setItem(KEY, savedViewsText([elsewhere, ...store().views]))
    saved('here too', '/sources')
    expect(names()).toEqual(['here too', 'elsewhere', 'here'])
    expect(keptNames()).toEqual(names())
  })
})

describe('a browser that cannot keep', () => {
  it('for want of room says so, and the views stay until there is some', () => {
    saved('1')
    const full = fill()
    saved('2', '/method')
    store().rename(saved('3', '/sources'), 'three')
    expect([store().keeping, ...names()]).toEqual(['full', 'three', '2', '1'])
    expect(keptNames()).toEqual(['1'])
    full.mockRestore()
    store().read()
    expect(names()).toEqual(['three', '2', '1'])
    saved('4')
    expect([store().keeping, ...keptNames()]).toEqual(['kept', '4', 'three', '2', '1'])
  })

  it('since it is closed says so, and the views last as long as the page', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    store().read()
    const id = saved('1')
    saved('2', '/method')
    store().remove(id)
    expect([store().keeping, ...names()]).toEqual(['closed', '2'])
  })

  it('since a newer app has written there says so, and leaves that alone', () => {
    const kept = { id: 'n1', name: 'new', href: '/', savedOn: day }
    const newer = savedViewsText([kept]).replace('"version": 1', '"version": 2')
    localStorage.setItem(KEY, newer)
    saved('1')
    expect([store().keeping, ...names()]).toEqual(['newer', '1', 'new'])
    store().remove('n1')
    store().read()
    expect(names()).toEqual(['1'])
    expect(localStorage.getItem(KEY)).toBe(newer)
  })
})

describe('what cannot be read', () => {
  it('is told, kept aside, and forgotten only when the person says so', () => {
    localStorage.setItem(KEY, '{broken')
    store().read()
    expect([store().unreadable, names()]).toEqual(['{broken', []])
    saved('1')
    store().read()
    expect([store().unreadable, names()]).toEqual(['{broken', ['1']])
    store().forgetUnreadable()
    expect([store().unreadable, names()]).toEqual(['', ['1']])
    expect(keptNames()).toEqual(['1'])
  })

  it('can be forgotten before anything was written', () => {
    localStorage.setItem(KEY, '{broken')
    store().read()
    store().forgetUnreadable()
    store().read()
    expect([store().unreadable, store().keeping]).toEqual(['', 'kept'])
  })

  it('stays where the browser has no room to put it aside', () => {
    localStorage.setItem(KEY, '{broken')
    fill()
    store().read()
    store().forgetUnreadable()
    expect([store().unreadable, store().keeping]).toEqual(['{broken', 'full'])
  })
})

describe('a file', () => {
  it('gives the same views to a store that has none, and to the one it came from nothing', () => {
    fc.assert(
      fc.property(savedViewsArbitrary, (views) => {
        localStorage.clear()
        store().read()
        const parsed = parseSavedViews(savedViewsText(views), ownHref)
        if ('fault' in parsed) throw new Error(parsed.fault.why)
        expect(store().add(parsed.views)).toMatchObject({ added: views.length })
        expect(store().views).toEqual(views)
        expect(readSavedViews().views).toEqual(views)
        expect(store().add(parsed.views)).toMatchObject({ added: 0, known: views.length })
      }),
    )
  })

  it('loses nothing that is saved, whatever it holds', () => {
    fc.assert(
      fc.property(
        savedViewsArbitrary,
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), savedViewsArbitrary.map(savedViewsText)),
        (views, text) => {
          localStorage.setItem(KEY, savedViewsText(views))
          store().read()
          const parsed = parseSavedViews(text, ownHref)
          if ('views' in parsed) store().add(parsed.views)
          expect(store().views.slice(0, views.length)).toEqual(views)
          expect(readSavedViews().views).toEqual(store().views)
        },
      ),
    )
  })

  it('and anything else in the place of views never stops the store', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        localStorage.clear()
        localStorage.setItem(KEY, text)
        store().read()
        saved('1')
        expect(keptNames()).toContain('1')
        expect(store().unreadable).toBe(text)
      }),
    )
  })
})
