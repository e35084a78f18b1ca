import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { inBothKeys, inOneLanguage } from '@/data/oneLanguage'
import type { PageData } from '@/data/PageData'
import { pageOf, type Page } from '@/data/pageQuery'
import { parseAddress } from '@/state/parseAddress'
import { loadPart } from '@/views/loadPart'
import { pageNameFor } from '@/views/pageNameFor'
import { readerFor } from '@/views/readerFor'
import { Screen } from '@/views/Screen'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { publishedDataset } from './support/publishedDataset'

const published = publishedDataset()
const whole = indexDataset(published)

function drawn(path: string, page: Page): string {
  const address = parseAddress(path)
  const reader = readerFor(page, uiWordsFor(address.language), address)
  return renderToString(createElement(Screen, { reader, address }))
}

const paths = [
  '',
  'sources',
  'method',
  'embed/chart',
  ...published.indicators.map(({ id }) => `indicators/${id}`),
]

describe.each(['/', '/en/'])('below %s', (root) => {
  it.each(paths)('%s says the same from its own page as from the whole dataset', async (place) => {
    const path = root + place
    const address = parseAddress(path)
    await loadPart(address.place.view)
    const excerpt = pageExcerpt(whole, pageNameFor(address))
    const travelled = JSON.stringify(inOneLanguage(excerpt, address.language))
    const page = pageOf(inBothKeys(JSON.parse(travelled)) as PageData)
    expect(drawn(path, page)).toBe(drawn(path, { index: whole, drawings: {} }))
  })
})
