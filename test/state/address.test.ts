import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPeriod } from '@/domain/defaultPeriod'
import type { Address } from '@/state/Address'
import { formatAddress } from '@/state/formatAddress'
import { parseAddress } from '@/state/parseAddress'
import { addressArbitrary, anyUrl } from './addressArbitrary'

const overview: Address = {
  language: 'vi',
  place: { view: 'overview' },
  ...defaultPeriod,
  mode: 'value',
  extent: 'all',
  unfolded: [],
  order: 'occasion',
  disputedOnly: false,
}

/** How many parameters a place itself must write. */
function ofPlace({ place }: Address): number {
  if (place.view === 'embed') return place.id === undefined ? 0 : 1
  return 'asked' in place ? new URLSearchParams(place.asked).size : 0
}

/** How many parameters an address must write: one for each thing that is not as it opens. */
function departures(address: Address): number {
  return [
    address.then !== overview.then,
    address.now !== overview.now,
    address.known !== undefined,
    address.evidence !== undefined,
    address.mode !== overview.mode,
    address.extent !== overview.extent,
    address.unfolded.length > 0,
    address.order !== overview.order,
    address.disputedOnly,
  ].filter(Boolean).length
}

describe('an address', () => {
  it('reopens the screen it was written for', () => {
    fc.assert(
      fc.property(addressArbitrary, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address)
      }),
    )
  })

  it('holds only what differs from the screen the app opens with', () => {
    fc.assert(
      fc.property(addressArbitrary, (address) => {
        const [, query = ''] = formatAddress(address).split('?')
        expect(new URLSearchParams(query).size).toBe(departures(address) + ofPlace(address))
      }),
    )
  })

  it('is one of our own, whatever was asked for', () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        const written = formatAddress(parseAddress(url))
        expect(formatAddress(parseAddress(written))).toBe(written)
        expect(new URL(written, 'https://nhipso.test').origin).toBe('https://nhipso.test')
      }),
    )
  })

  it('survives the browser, which may encode what it is given', () => {
    fc.assert(
      fc.property(addressArbitrary, (address) => {
        fc.pre(address.place.view !== 'not-found')
        const { pathname, search } = new URL(formatAddress(address), 'https://nhipso.test')
        expect(parseAddress(pathname + search)).toEqual(address)
      }),
    )
  })
})

describe('the addresses people see', () => {
  const indicator = { view: 'indicator', id: 'eid-accounts-activated' } as const
  const cases: readonly (readonly [string, Partial<Address>])[] = [
    ['/', {}],
    ['/en/', { language: 'en' }],
    ['/sources', { place: { view: 'sources' } }],
    ['/en/sources/12', { language: 'en', place: { view: 'sources', part: 12 } }],
    ['/en/method', { language: 'en', place: { view: 'method' } }],
    ['/indicators/eid-accounts-activated', { place: indicator }],
    ['/?then=2024-12-31', { then: '2024-12-31' }],
    ['/en/?now=2025-04-30', { language: 'en', now: '2025-04-30' }],
    [
      '/indicators/eid-accounts-activated?mode=index&extent=period',
      { place: indicator, mode: 'index', extent: 'period' },
    ],
    ['/?open=identity,public-services', { unfolded: ['identity', 'public-services'] }],
    [
      '/sources?by=publisher&disputed=1',
      { place: { view: 'sources' }, order: 'publisher', disputedOnly: true },
    ],
    ['/?evidence=chip-id-cards-issued/2024-10', { evidence: 'chip-id-cards-issued/2024-10' }],
    [
      '/en/nowhere/at-all',
      { language: 'en', place: { view: 'not-found', path: 'nowhere/at-all' } },
    ],
  ]

  it.each(cases)('%s', (url, change) => {
    const address = { ...overview, ...change }
    expect(formatAddress(address)).toBe(url)
    expect(parseAddress(url)).toEqual(address)
  })
})

describe('an address that makes no sense', () => {
  const nearest: readonly (readonly [asked: string, given: string])[] = [
    ['', '/'],
    ['?', '/'],
    ['/en', '/en/'],
    ['/sources/', '/sources'],
    ['//sources', '/sources'],
    ['/#theme-identity', '/'],
    ['/sources?by=publisher#source-3', '/sources?by=publisher'],
    ['/?then=yesterday&now=2024-02-30', '/'],
    ['/?then=2026-01-16&now=2024-10-10', '/'],
    ['/?then=2025-01-01&now=2024-06-01', '/?then=2024-06-01&now=2025-01-01'],
    ['/?mode=pie&extent=some&by=colour&disputed=yes', '/'],
    ['/?open=identity,identity,,Ident ity,../etc', '/?open=identity'],
    ['/?evidence=not-a-claim', '/'],
    ['/?evidence=<script>', '/'],
    ['/?utm_source=letter', '/'],
    ['/?mode=log&mode=index', '/?mode=log'],
    ['/?then=%E0%A4%A', '/'],
    ['/sources/3?by=colour', '/sources/3'],
    ['/indicators', '/indicators'],
    ['/constructor', '/constructor'],
    ['/indicators/__proto__', '/indicators/__proto__'],
    ['//evil.test/x', '/evil.test/x'],
    ['/\\evil.test/x', '/evil.test/x'],
    ['/\t/evil.test', '/evil.test'],
  ]

  it.each(nearest)('%j becomes %j', (asked, given) => {
    expect(formatAddress(parseAddress(asked))).toBe(given)
  })

  it.each([
    '/indicators',
    '/constructor',
    '/indicators/__proto__',
    '/a/b/c',
    '/en/en',
    '/Sources',
    '/sources/0',
    '/sources/02',
    '/sources/-1',
    '/sources/two',
    '/sources/1/2',
    '/sources/1234567',
  ])('%s is no screen of ours', (url) => {
    expect(parseAddress(url).place.view).toBe('not-found')
  })
})
