import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSavedViews } from '@/data/parseSavedViews'
import { ownHref } from '@/state/ownHref'

const good = { id: 'a1', name: 'Họp', href: '/explore?sort=now', savedOn: '2026-01-16' }
const file = (views: unknown, more: object = {}) => ({
  kind: 'nhip-so-saved-views',
  version: 1,
  views,
  ...more,
})
const parse = (json: unknown) => parseSavedViews(JSON.stringify(json), ownHref)
const withView = (change: object) => file([good, { ...good, ...change }])

describe('a file of saved views', () => {
  it('gives its views as they are kept: names plain, addresses as we write them', () => {
    const given = { ...good, name: ' <b>Họp</b>\n', href: '/explore?x=1&sort=now#y', extra: 1 }
    expect(parse(file([given]))).toEqual({ views: [{ ...good, name: '<b>Họp</b>' }] })
    expect(parse(file([]))).toEqual({ views: [] })
  })

  it.each([
    ['a list', [], 'kind', 'kind', undefined],
    ['a number', 7, 'kind', 'kind', undefined],
    ['nothing', null, 'kind', 'kind', undefined],
    ['something else', { type: 'FeatureCollection' }, 'kind', 'kind', undefined],
    ['another kind', file([], { kind: 'other' }), 'kind', 'kind', undefined],
    ['newer', file([], { version: 2 }), 'version', 'version', '2'],
    ['newer and other', file('?', { version: 9 }), 'version', 'version', '9'],
    ['older than the first', file([], { version: 0 }), 'shape', 'version', '0'],
    ['of no version', file([], { version: undefined }), 'shape', 'version', undefined],
    ['of a version in words', file([], { version: '1' }), 'shape', 'version', '1'],
    ['without views', file(undefined), 'shape', 'views', undefined],
    ['with one view for many', file(good), 'shape', 'views', undefined],
    ['with a view that is none', file([good, 'x']), 'shape', 'views[1]', 'x'],
    ['with a view that is a list', file([[[[]]]]), 'shape', 'views[0].id', undefined],
    ['without a name', withView({ name: undefined }), 'shape', 'views[1].name', undefined],
    ['with a name that is none', withView({ name: 7 }), 'shape', 'views[1].name', '7'],
    ['with an empty name', withView({ name: ' \u200b' }), 'name', 'views[1].name', ''],
    [
      'with a long name',
      withView({ name: 'x'.repeat(81) }),
      'name',
      'views[1].name',
      `${'x'.repeat(60)}…`,
    ],
    [
      'that runs something',
      withView({ href: 'javascript:alert(1)' }),
      'href',
      'views[1].href',
      'javascript:alert(1)',
    ],
    [
      'that leads elsewhere',
      withView({ href: '//evil.test/explore' }),
      'href',
      'views[1].href',
      '//evil.test/explore',
    ],
    [
      'with no such day',
      withView({ savedOn: '2026-02-30' }),
      'day',
      'views[1].savedOn',
      '2026-02-30',
    ],
    ['with an odd id', withView({ id: 'a b' }), 'id', 'views[1].id', 'a b'],
    [
      'with too many views',
      file(Array.from({ length: 501 }, () => good)),
      'count',
      'views',
      undefined,
    ],
  ] as const)('that is %s is refused as a whole', (_, json, why, path, found) => {
    const fault = { why, path, ...(found === undefined ? {} : { found }) }
    expect(parse(json)).toEqual({ fault })
  })

  it('that is no JSON is refused, also where it nests without end', () => {
    const broken = { fault: { why: 'json', path: '' } }
    for (const text of ['', '{', '\u0000', '['.repeat(500_000)]) {
      expect(parseSavedViews(text, ownHref)).toEqual(broken)
    }
    const deep = `{"kind":"nhip-so-saved-views","version":1,"views":${'['.repeat(9999)}${']'.repeat(9999)}}`
    expect(parseSavedViews(deep, ownHref)).toMatchObject({ fault: { why: 'shape' } })
  })

  it('changes nothing of what all objects share', () => {
    const text = `{"kind":"nhip-so-saved-views","version":1,"__proto__":{"hit":1},"views":[
      {"__proto__":{"hit":1},"id":"a1","name":"x","href":"/","savedOn":"2026-01-16"}]}`
    const parsed = parseSavedViews(text, ownHref)
    expect(parsed).toEqual({ views: [{ ...good, name: 'x', href: '/' }] })
    expect('hit' in {}).toBe(false)
  })

  it('never fails, whatever it holds', () => {
    const almost = fc.oneof(
      fc.json().map((text): unknown => JSON.parse(text)),
      fc.constantFrom<unknown>('/explore', 'a1', '2026-01-16', [], {}, 1),
    )
    const entry = fc.dictionary(
      fc.constantFrom('id', 'name', 'href', 'savedOn', '__proto__'),
      almost,
    )
    const nearly = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.oneof(almost, fc.array(entry)).map((views) => JSON.stringify(file(views))),
    )
    fc.assert(
      fc.property(nearly, (text) => {
        const parsed = parseSavedViews(text, ownHref)
        if ('fault' in parsed) return
        for (const { href } of parsed.views) expect(ownHref(href)).toBe(href)
      }),
      { numRuns: 200 },
    )
  })
})
