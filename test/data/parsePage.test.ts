import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatasetError } from '@/data/DatasetError'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { pageNames } from '../support/pageNames'
import { parsePage } from '@/data/parsePage'
import { indexDataset } from '@/domain/indexDataset'
import { change } from '../support/faultLines'
import { goodCompiled } from '../support/goodCompiled'
import type { Json } from '../support/goodDataset'
import { publishedDataset } from '../support/publishedDataset'
import { travelledPage } from '../support/travelledPage'
import { readIn } from './readIn'

const index = indexDataset(goodCompiled())
const good = () => travelledPage(index, 'vi', 'ledger')

function reasonsWith(path: string, value: Json | undefined): readonly string[] {
  const json = good()
  change(json, path, value)
  try {
    parsePage(json)
    return []
  } catch (error) {
    return error instanceof DatasetError && error.kind === 'malformed' ? error.reasons : ['?']
  }
}

/** Every place in a JSON value that can be changed, as a path. */
function placesIn(json: unknown, at = ''): readonly string[] {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]) => {
    const place = Array.isArray(json) ? `${at}[${key}]` : [at, key].filter(Boolean).join('.')
    return [place, ...placesIn(value, place)]
  })
}

describe('a page that arrives', () => {
  it.each(['vi', 'en'] as const)('in %s is the excerpt as it reads there', (language) => {
    const published = publishedDataset()
    const whole = indexDataset(published)
    for (const name of pageNames(published)) {
      const excerpt = JSON.parse(JSON.stringify(pageExcerpt(whole, name))) as Json
      expect(parsePage(travelledPage(whole, language, name))).toEqual(readIn(excerpt, language))
    }
  })

  it.each<[string, Json | undefined, RegExp]>([
    ['dataset', undefined, /^dataset: expected "dataset", found undefined/],
    ['dataset.day', 'today', /^dataset.day: expected a day/],
    ['dataset.indicators', {}, /^dataset.indicators: expected Array, found Object/],
    ['dataset.indicators[0].kind', 'sum', /indicators.0.kind: /],
    [
      'dataset.indicators[0].claims[0].value',
      '57,1',
      /claims.0.value: expected number, found "57,1"/,
    ],
    ['dataset.indicators[0].claims[0].asOf', undefined, /claims.0: expected asOf or period/],
    ['dataset.indicators[0].claims[0].source', 'x', /^accounts-activated\/a: names "x"/],
    ['dataset.indicators[0].unit', 'x', /^accounts-activated: names "x"/],
    ['dataset.indicators[0].theme', 'x', /^accounts-activated: names "x"/],
    ['dataset.indicators[0].name', {}, /indicators.0.name.vi: /],
    ['dataset.sources[0].url', 'javascript:alert(1)', /sources.0.url: expected an http address/],
    ['dataset.targets[0].indicator', 'x', /^rank-2030: names "x"/],
    ['dataset.targets[0].source', 'x', /^rank-2030: names "x"/],
    ['summary', undefined, /^summary: /],
    ['summary.claims', '15', /^summary.claims: expected number/],
    ['summary.days[0]', '2024-02-30', /^summary.days.0: expected a day/],
    ['summary.newest', 'soon', /^summary.newest: expected a day/],
    ['standings', { themes: [], both: 0.5, disputed: 0 }, /^standings.both: /],
    [
      'standings',
      {
        themes: [
          { theme: 'a', leading: [], others: [], all: [{ verdict: 'up', rank: true, count: 1 }] },
        ],
        both: 0,
        disputed: 0,
      },
      /^standings.themes.0.all.0.verdict: /,
    ],
    ['neighbours', { previous: 5 }, /^neighbours.previous: /],
  ])('is refused whole where %s is %j', (path, value, says) => {
    expect(reasonsWith(path, value)[0]).toMatch(says)
  })

  it('gives a few readable reasons, not all of a broken file', () => {
    const broken = Array.from({ length: 99 }, () => 1)
    expect(reasonsWith('dataset.sources', broken)).toHaveLength(10)
  })
})

describe('a page from elsewhere', () => {
  it('throws nothing but a DatasetError, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(() => parsePage(given)).toThrow(DatasetError)
      }),
    )
  })

  it('is our page or a DatasetError, whatever stands in any place of it', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constant(undefined)) as fc.Arbitrary<Json | undefined>
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(good())), value, (place, put) => {
        const json = good()
        change(json, place, put)
        try {
          expect(parsePage(json).dataset.version).toBeTypeOf('string')
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is refused where it nests deeper than anything can be read', () => {
    const depth = 200_000
    const deep: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth))
    expect(() => parsePage(deep)).toThrow(DatasetError)
    expect(() => parsePage({ ...Object(good()), more: deep })).toThrow(DatasetError)
  })

  it('changes no object it does not own', () => {
    const text = '{"__proto__": {"vi": "x"}, "constructor": {"prototype": {"vi": "x"}}}'
    expect(() => parsePage(JSON.parse(text))).toThrow(DatasetError)
    expect('vi' in {}).toBe(false)
  })
})
