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
import { publishedDataset } from '../../support/publishedDataset'

const published = publishedDataset()
const excerpt = pageExcerpt(indexDataset(published), 'sources')!

function drawn(url: string, order: SourceOrder, disputedOnly = false): string {
  const address = parseAddress(url)
  const page = { index: indexExcerpt(excerpt), drawings: {} }
  const reader = readerFor(page, uiWordsFor(address.language), address)
  const hrefToList = () => '/'
  return renderToString(createElement(SourcesView, { reader, order, disputedOnly, hrefToList }))
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
