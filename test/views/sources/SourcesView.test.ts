import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { indexDataset, indexExcerpt } from '@/domain/indexDataset'
import type { SourceOrder } from '@/state/Address'
import { parseAddress } from '@/state/parseAddress'
import { readerFor } from '@/views/readerFor'
import SourcesView from '@/views/sources/SourcesView'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { syntheticDataset } from '../../../mocks/syntheticDataset'
import { publishedDataset } from '../../support/publishedDataset'

const published = publishedDataset()
const whole = pageExcerpt(indexDataset(published), 'sources')!

function drawn(url: string, order: SourceOrder, disputedOnly = false, excerpt = whole): string {
  const address = parseAddress(url)
  const page = { index: indexExcerpt(excerpt), drawings: {} }
  const reader = readerFor(page, uiWordsFor(address.language), address)
  const hrefToList = () => '/'
  const hrefToPart = (part: number) => `/sources/${part}`
  const props = { reader, order, disputedOnly, hrefToList, hrefToPart }
  return renderToString(createElement(SourcesView, props))
}

/** The numbers of the sources that have a place of their own, as often as they have one. */
const placesIn = (html: string) =>
  [...html.matchAll(/id="source-(\d+)"/g)].map(([, number]) => Number(number))

describe.each(['/sources', '/en/sources'])('%s, drawn from its page', (url) => {
  it.each<SourceOrder>(['occasion', 'publisher', 'number'])(
    'by %s has one place for each source, and nothing broken',
    (order) => {
      const html = drawn(url, order)
      const numbers = published.sources.map(({ number }) => number)
      expect(placesIn(html).toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b))
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|>null</)
    },
  )

  it('shows only disputed sources where asked, and some', () => {
    const places = placesIn(drawn(url, 'number', true))
    expect(places.length).toBeGreaterThan(0)
    expect(places.length).toBeLessThan(published.sources.length)
  })
})

describe.each(['/', '/en/'])('below %s, a register too long for one screen', (root) => {
  const dataset = syntheticDataset({ indicators: 60, claims: 12_000, seed: 5 })
  const index = indexDataset(dataset)
  const screen = (name: 'sources' | `sources-${number}`) =>
    drawn(`${root}sources`, 'number', false, pageExcerpt(index, name))

  it('says of the whole what it always says, and leads to its parts', () => {
    const html = screen('sources')
    expect(html).toMatch(/12[.,]000/)
    const parts = [...html.matchAll(/href="\/sources\/(\d+)"/g)].map(([, part]) => Number(part))
    expect(parts).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(placesIn(html)).toEqual([])
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|>null</)
  })

  it('has one place for each source in its parts, each with a way to the next', () => {
    const parts = [1, 2, 3, 4, 5, 6, 7, 8].map((part) => screen(`sources-${part}`))
    expect(parts.flatMap(placesIn)).toEqual(dataset.sources.map(({ number }) => number))
    for (const [place, html] of parts.entries()) {
      expect(html.includes('rel="prev"')).toBe(place > 0)
      expect(html.includes('rel="next"')).toBe(place < 7)
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|>null</)
      // Of each source some of its thirty statements, and how many there are besides.
      expect(html.match(/data-evidence/g)?.length).toBeLessThanOrEqual(1000)
      expect(html).toMatch(
        root === '/' ? /và \d+ phát biểu về sau, / : /and \d+ later statements, to /,
      )
    }
  })
})
