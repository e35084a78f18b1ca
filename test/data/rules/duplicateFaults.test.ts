import { describe, it } from 'vitest'
import { expectFault, FILES, type FaultCase } from '../../support/faultLines'

const CASES: readonly FaultCase[] = [
  [
    'claim id twice',
    [FILES.activated, 'claims[1].id', 'a'],
    'claims[1].id',
    /used once, found "a" in claims\[0\]/,
  ],
  [
    'source number twice',
    ['sources.json', 'sources[1].number', 1],
    'sources[1].number',
    /found 1 in/,
  ],
  [
    'address twice',
    ['sources.json', 'sources[1].url', 'https://antv.test/a'],
    'sources[1].url',
    /once/,
  ],
  ['unit id twice', ['units.json', 'units[1].id', 'accounts'], 'units[1].id', /found "accounts"/],
  [
    'related twice',
    [FILES.activated, 'related[1]', 'accounts-issued'],
    'related',
    /"accounts-issued" twice/,
  ],
]

describe('ids and numbers used twice', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })
})
