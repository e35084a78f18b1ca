import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import type { Dataset } from '@/domain/Dataset'
import { indexDataset, indexExcerpt } from '@/domain/indexDataset'
import { parseAddress } from '@/state/parseAddress'
import MethodView from '@/views/method/MethodView'
import { readerFor } from '@/views/readerFor'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { goodCompiled } from '../../support/goodCompiled'
import { publishedDataset } from '../../support/publishedDataset'

function drawn(url: string, dataset: Dataset): string {
  const address = parseAddress(url)
  const excerpt = pageExcerpt(indexDataset(dataset), 'method')!
  const page = { index: indexExcerpt(excerpt), drawings: {} }
  const reader = readerFor(page, uiWordsFor(address.language), address)
  return renderToString(createElement(MethodView, { reader }))
}

describe.each(['/method', '/en/method'])('%s, drawn from its page', (url) => {
  it.each([
    ['published', publishedDataset()],
    ['that has none of its examples', goodCompiled()],
  ])('of a dataset %s has one heading and nothing broken', (_, dataset) => {
    const html = drawn(url, dataset)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|>null</)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
