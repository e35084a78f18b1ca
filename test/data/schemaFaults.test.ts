import { describe, expect, it } from 'vitest'
import { expectFault, faultLines, FILES, type FaultCase } from '../support/faultLines'

const CASES: readonly FaultCase[] = [
  ['unknown key', [FILES.activated, 'colour', 'red'], 'colour', /has no key "colour"/],
  [
    'unknown key in a claim',
    [FILES.activated, 'claims[1].ofs', 3],
    'claims[1].ofs',
    /no key "ofs"/,
  ],
  [
    'missing key',
    [FILES.activated, 'kind', undefined],
    'kind',
    /Expected the key "kind", found nothing/,
  ],
  [
    'wrong sort',
    [FILES.activated, 'claims[0].value', '57,1'],
    'claims[0].value',
    /a number, found "57,1"/,
  ],
  ['unknown kind', [FILES.activated, 'kind', 'amount'], 'kind', /"stock".*found "amount"/],
  [
    'unknown bound',
    [FILES.activated, 'claims[0].bound', 'over'],
    'claims[0].bound',
    /found "over"/,
  ],
  [
    'negative value',
    [FILES.activated, 'claims[0].value', -1],
    'claims[0].value',
    /0 or more, found -1/,
  ],
  [
    'negative step',
    [FILES.activated, 'claims[0].step', -1],
    'claims[0].step',
    /0 or more, found -1/,
  ],
  ['bad id', [FILES.activated, 'claims[0].id', 'A b'], 'claims[0].id', /lower-case.*found "A b"/],
  [
    'missing translation',
    [FILES.activated, 'name.en', undefined],
    'name.en',
    /the key "en", found nothing/,
  ],
  ['empty translation', [FILES.activated, 'name.en', ' '], 'name.en', /not empty.*found " "/],
  ['a list for an object', [FILES.activated, 'name', ['a']], 'name.0', /an object, found a list/],
  [
    'long phrase',
    [FILES.activated, 'claims[0].stated', 'a'.repeat(121)],
    'claims[0].stated',
    /at most 120/,
  ],
  [
    'impossible day',
    [FILES.activated, 'claims[0].asOf', '2024-02-30'],
    'claims[0].asOf',
    /2024-02-30/,
  ],
  ['impossible month', [FILES.activated, 'claims[0].asOf', '2024-13'], 'claims[0].asOf', /2024-13/],
  ['distant year', [FILES.activated, 'claims[0].asOf', '9999'], 'claims[0].asOf', /found "9999"/],
  [
    'said on a month',
    [FILES.activated, 'claims[0].saidOn', '2024-10'],
    'claims[0].saidOn',
    /a day/,
  ],
  ['unsafe address', ['sources.json', 'sources[0].url', 'javascript:1'], 'sources[0].url', /http/],
  [
    'address with a password',
    ['sources.json', 'sources[0].url', 'https://a:b@c.d'],
    'sources[0].url',
    /http/,
  ],
  [
    'wrong schema',
    [FILES.activated, '$schema', 'x'],
    '$schema',
    /indicator.schema.json.*found "x"/,
  ],
  [
    'source number',
    ['sources.json', 'sources[0].number', 1.5],
    'sources[0].number',
    /whole number/,
  ],
]

describe('faults of the format', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })

  it('names every unknown key of one object', () => {
    expect(
      faultLines(
        [FILES.activated, 'colour', 1],
        [FILES.activated, 'font', 2],
        [FILES.activated, 'name.fr', 'x'],
      ),
    ).toHaveLength(3)
  })

  it('says one thing of one place', () => {
    expect(faultLines([FILES.activated, 'claims[0].asOf', 'soon'])).toHaveLength(1)
  })
})
