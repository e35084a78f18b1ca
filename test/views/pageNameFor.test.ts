import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { HERO } from '@/domain/heroOf'
import { defaultPeriod } from '@/domain/defaultPeriod'
import { indexDataset } from '@/domain/indexDataset'
import { formatAddress } from '@/state/formatAddress'
import { parseAddress } from '@/state/parseAddress'
import { evidencePage } from '@/views/evidencePage'
import { frameNameFor, pageNameFor } from '@/views/pageNameFor'
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
    ['/explore?pick=rose', 'explore'],
    ['/en/embed/chart?pick=rose&chart=trend', 'explore'],
    ['/embed/chart/more', 'names'],
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
        const { place, then, now, unfolded, known } = address
        const drawn = then === defaultPeriod.then && now === defaultPeriod.now
        const expected = {
          overview: drawn && unfolded.length === 0 ? 'overview' : 'ledger',
          indicator: place.view === 'indicator' ? `indicators/${place.id}` : '',
          sources: place.view === 'sources' && place.part ? `sources-${place.part}` : 'sources',
          method: 'method',
          explore: 'explore',
          'embed/chart': 'explore',
          embed: `indicators/${place.view === 'embed' ? (place.id ?? HERO) : ''}`,
          'not-found': place.view === 'not-found' && place.path === '404' ? 'nowhere' : 'names',
        }
        expect(pageNameFor(address)).toBe(
          known && place.view !== 'method' ? `known-${known}` : expected[place.view],
        )
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
        // What was known on a day is made of the whole, not sent.
        const { known: _, ...asked } = parseAddress(formatAddress(address))
        const { place } = asked
        const there =
          place.view === 'sources'
            ? place.part === undefined
            : (place.view !== 'indicator' && place.view !== 'embed') ||
              index.indicators.has(place.id ?? HERO)
        expect(pageExcerpt(index, pageNameFor(asked)) !== undefined).toBe(there)
      }),
      { numRuns: 50 },
    )
  })
})

it('the evidence of a claim is on the page of its indicator', () => {
  for (const { id, claims } of verdictDataset().indicators) {
    for (const claim of claims) expect(evidencePage(claim.id, undefined)).toBe(`indicators/${id}`)
  }
})

it('as known on a day, the evidence is on the page of that day, as every screen is', () => {
  expect(evidencePage('rose/now', '2024-10-10')).toBe('known-2024-10-10')
  for (const path of ['/', '/explore', '/embed/chart', '/indicators/rose', '/sources']) {
    const address = parseAddress(`${path}?known=2024-10-10`)
    expect(pageNameFor(address)).toBe('known-2024-10-10')
    expect(frameNameFor(address)).toBe('known-2024-10-10')
  }
})

it('the frame stands on what the document carries', () => {
  expect(frameNameFor(parseAddress('/explore'))).toBe('nowhere')
  expect(frameNameFor(parseAddress('/embed/chart?pick=rose'))).toBe('nowhere')
  expect(frameNameFor(parseAddress('/sources'))).toBe('sources')
})
