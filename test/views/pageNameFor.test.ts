import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { defaultPeriod } from '@/domain/defaultPeriod'
import { indexDataset } from '@/domain/indexDataset'
import { formatAddress } from '@/state/formatAddress'
import { parseAddress } from '@/state/parseAddress'
import { evidencePage } from '@/views/evidencePage'
import { pageNameFor } from '@/views/pageNameFor'
import { addressArbitrary } from '../state/addressArbitrary'
import { verdictDataset } from '../support/verdictDataset'

describe('the page of an address', () => {
  it.each([
    ['/', 'overview'],
    ['/en/', 'overview'],
    ['/?then=2024-10-10&now=2026-01-16', 'overview'],
    ['/?mode=log&extent=period&evidence=rose/now', 'overview'],
    ['/?then=2024-10-09', 'ledger'],
    ['/?now=2026-01-17', 'ledger'],
    ['/en/?open=identity', 'ledger'],
    ['/indicators/rose?then=2020-01-01', 'indicators/rose'],
    ['/en/sources?by=number&disputed=1', 'sources'],
    ['/sources/2', 'sources-2'],
    ['/en/sources/0', 'names'],
    ['/method', 'method'],
    ['/404', 'nowhere'],
    ['/en/404', 'nowhere'],
    ['/404/more', 'names'],
    ['/nothing', 'names'],
    ['/indicators', 'names'],
    ['/__proto__', 'names'],
  ])('%s is %s', (url, name) => {
    expect(pageNameFor(parseAddress(url))).toBe(name)
  })

  it('follows from the screen alone, and for the overview from what it shows', () => {
    fc.assert(
      fc.property(addressArbitrary, (address) => {
        const { place, then, now, unfolded } = address
        const drawn = then === defaultPeriod.then && now === defaultPeriod.now
        const expected = {
          overview: drawn && unfolded.length === 0 ? 'overview' : 'ledger',
          indicator: place.view === 'indicator' ? `indicators/${place.id}` : '',
          sources: place.view === 'sources' && place.part ? `sources-${place.part}` : 'sources',
          method: 'method',
          'not-found': place.view === 'not-found' && place.path === '404' ? 'nowhere' : 'names',
        }
        expect(pageNameFor(address)).toBe(expected[place.view])
        expect(pageNameFor({ ...address, language: 'en' })).toBe(
          pageNameFor({ ...address, language: 'vi' }),
        )
      }),
    )
  })

  it('is one the dataset has, unless it asks for an indicator or a part that is not there', () => {
    const index = indexDataset(verdictDataset())
    fc.assert(
      fc.property(addressArbitrary, (address) => {
        const { place } = parseAddress(formatAddress(address))
        const there =
          place.view === 'sources'
            ? place.part === undefined
            : place.view !== 'indicator' || index.indicators.has(place.id)
        expect(pageExcerpt(index, pageNameFor(address)) !== undefined).toBe(there)
      }),
      { numRuns: 50 },
    )
  })
})

it('the evidence of a claim is on the page of its indicator', () => {
  for (const { id, claims } of verdictDataset().indicators) {
    for (const claim of claims) expect(evidencePage(claim.id)).toBe(`indicators/${id}`)
  }
})
