import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatasetError } from '@/data/DatasetError'
import { parseDataset } from '@/data/parseDataset'
import { goodCompiled } from '../support/goodCompiled'
import { change } from '../support/faultLines'
import type { Json } from '../support/goodDataset'

const good = () => JSON.parse(JSON.stringify(goodCompiled())) as Json

function reasonsWith(path: string, value: Json | undefined): readonly string[] {
  const json = good()
  change(json, path, value)
  try {
    parseDataset(json)
    return []
  } catch (error) {
    return error instanceof DatasetError && error.kind === 'malformed' ? error.reasons : ['?']
  }
}

describe('parseDataset', () => {
  it('gives back what was compiled', () => {
    expect(parseDataset(good())).toEqual(goodCompiled())
  })

  it.each<[string, Json | undefined, RegExp]>([
    ['day', 'today', /^day: expected a day/],
    ['indicators', {}, /^indicators: expected Array, found Object/],
    ['indicators[0].kind', 'sum', /^indicators.0.kind: /],
    ['indicators[0].claims[0].value', '57,1', /claims.0.value: expected number, found "57,1"/],
    ['indicators[0].claims[0].asOf', undefined, /claims.0: expected asOf or period/],
    ['indicators[0].claims[0].source', 'x', /accounts-activated\/a: names "x"/],
    ['indicators[0].unit', 'x', /^accounts-activated: names "x"/],
    ['sources[0].url', 'javascript:alert(1)', /^sources.0.url: expected an http address/],
    ['targets[0].indicator', 'x', /^rank-2030: names "x"/],
  ])('refuses the whole where %s is wrong', (path, value, says) => {
    expect(reasonsWith(path, value)[0]).toMatch(says)
  })

  it('gives a few readable reasons, not all of a broken file', () => {
    expect(
      reasonsWith(
        'sources',
        Array.from({ length: 99 }, () => 1),
      ),
    ).toHaveLength(10)
  })

  it('throws nothing but a DatasetError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(() => parseDataset(given)).toThrow(DatasetError)
      }),
    )
  })
})
