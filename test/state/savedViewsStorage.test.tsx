import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { savedViewsText } from '@/state/savedViewsFile'
import {
  forgetUnreadable,
  readSavedViews,
  SAVED_VIEWS_KEY as KEY,
  writeSavedViews,
} from '@/state/savedViewsStorage'

const one = { id: 'a1', name: 'Họp', href: '/explore?sort=now', savedOn: '2026-01-16' }
const two = { ...one, id: 'a2', name: 'Báo cáo' }
const ASIDE = `${KEY}-unreadable`
const holds = (views: unknown, more: object = {}) =>
  JSON.stringify({ kind: 'nhip-so-saved-views', version: 1, views, ...more })

const put = (text: string) => {
  localStorage.setItem(KEY, text)
}
const kept = () => localStorage.getItem(KEY)

beforeEach(() => {
  localStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('what the browser keeps', () => {
  it('is nothing at first', () => {
    expect(readSavedViews()).toEqual({ views: [], keeping: 'kept', unreadable: '' })
  })

  it('is what was written', () => {
    expect(writeSavedViews([one, two])).toBe('kept')
    expect(readSavedViews()).toEqual({ views: [one, two], keeping: 'kept', unreadable: '' })
    expect(kept()).toBe(savedViewsText([one, two]))
    expect(localStorage.getItem(ASIDE)).toBeNull()
  })

  it.each([
    ['no JSON', '{', []],
    ['nothing', '', []],
    ['a null', 'null', []],
    ['a list', '[]', []],
    ['another thing', '{"state":{"theme":"dark"},"version":0}', []],
    ['no list of views', holds({ a: one }), []],
    ['an older version than the first', holds([one], { version: 0 }), [one]],
    ['a view that runs something', holds([{ ...one, href: 'javascript:alert(1)' }, two]), [two]],
    ['a view elsewhere', holds([{ ...one, href: '//evil.test' }, two]), [two]],
    ['a view without a name', holds([{ ...one, name: '\u200b' }, two]), [two]],
    ['a view of no day', holds([one, { ...two, savedOn: 'today' }]), [one]],
    ['a view with an odd id', holds([{ ...one, id: 'a b' }, two]), [two]],
    ['a view that lacks things', holds([one, { id: 'a2' }]), [one]],
    ['two of one id', holds([one, { ...two, id: 'a1' }]), [one]],
    ['things that are no views', holds([one, null, 7, 'x', []]), [one]],
  ])(
    'and cannot be read whole (%s) is read as far as it goes, and lost never',
    (_, text, views) => {
      put(text)
      expect(readSavedViews()).toEqual({ views, keeping: 'kept', unreadable: text })
      expect(kept()).toBe(text)
      expect(writeSavedViews([two])).toBe('kept')
      expect(readSavedViews()).toEqual({ views: [two], keeping: 'kept', unreadable: text })
      expect(forgetUnreadable()).toBe(true)
      expect(readSavedViews()).toEqual({ views: [two], keeping: 'kept', unreadable: '' })
    },
  )

  it('put aside stays beside what is put there next, once each', () => {
    for (const text of ['{first', '{second', '{second']) {
      put(text)
      expect(writeSavedViews([one])).toBe('kept')
    }
    expect(readSavedViews().unreadable).toBe('{first\n{second')
  })

  it('of a newer app is shown as far as it is understood, and not written over', () => {
    const newer = holds([one, { ...two, colour: 'red' }, { group: [] }], { version: 2 })
    put(newer)
    expect(readSavedViews()).toEqual({ views: [one, two], keeping: 'newer', unreadable: '' })
    expect(writeSavedViews([one])).toBe('newer')
    expect(kept()).toBe(newer)
  })
})

describe('a browser that keeps nothing', () => {
  it.each([
    [
      'refuses',
      () =>
        vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('refused', 'SecurityError')
        }),
    ],
    ['has none', () => vi.spyOn(window, 'localStorage', 'get').mockReturnValue(null as never)],
  ])('since it %s is said to', (_, close) => {
    close()
    expect(readSavedViews()).toEqual({ views: [], keeping: 'closed', unreadable: '' })
    expect(writeSavedViews([one])).toBe('closed')
    expect(forgetUnreadable()).toBe(true)
  })

  it('since it cannot be read is said to', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('broken', 'InvalidStateError')
    })
    expect(readSavedViews().keeping).toBe('closed')
  })
})

describe('a browser without room', () => {
  const fill = () =>
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })

  it('keeps what it has', () => {
    writeSavedViews([one])
    fill()
    expect(writeSavedViews([one, two])).toBe('full')
    expect(readSavedViews().views).toEqual([one])
  })

  it('keeps what could not be read in its place', () => {
    put('{broken')
    fill()
    expect(writeSavedViews([one])).toBe('full')
    expect(kept()).toBe('{broken')
    expect(readSavedViews().unreadable).toBe('{broken')
  })

  it('or that forgets nothing says so', () => {
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('broken', 'InvalidStateError')
    })
    expect(forgetUnreadable()).toBe(false)
  })
})
