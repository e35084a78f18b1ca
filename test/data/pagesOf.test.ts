import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, pageQuery } from '@/data/pageQuery'
import { pagesOf } from '@/data/pagesOf'
import { parsePage } from '@/data/parsePage'
import { indexDataset } from '@/domain/indexDataset'
import { goodCompiled } from '../support/goodCompiled'
import { travelledPage } from '../support/travelledPage'

const index = indexDataset(goodCompiled())
const sources = travelledPage(index, 'vi', 'sources')
const page = pageOf(parsePage(sources))
const fine = () => Promise.resolve(Response.json(sources))
const missing = () => Promise.resolve(new Response('Not found', { status: 404 }))

function pagesWith(answer: () => Promise<Response>) {
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
  const queries = new QueryClient()
  const kept = () => queries.getQueryData(pageQuery('vi', 'sources').queryKey)
  return { asked, kept, queries, pages: pagesOf(queries) }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the pages', () => {
  it('are fetched once, and then at hand', async () => {
    const { pages, asked, kept } = pagesWith(fine)
    await Promise.all([pages.prepare('vi', 'sources'), pages.prepare('vi', 'sources')])
    expect(kept()).toMatchObject({ index: { dataset: { version: index.dataset.version } } })
    expect(pages.prepare('vi', 'sources')).toBeUndefined()
    expect(asked).toHaveBeenCalledOnce()
  })

  it('of another language are others', async () => {
    const { pages } = pagesWith(fine)
    await pages.prepare('vi', 'sources')
    expect(pages.prepare('en', 'sources')).toBeInstanceOf(Promise)
  })

  it('that came with the document need no fetching', () => {
    const { pages, asked, kept } = pagesWith(fine)
    pages.keep('vi', 'sources', page)
    expect(pages.prepare('vi', 'sources')).toBeUndefined()
    expect(kept()).toBe(page)
    expect(asked).not.toHaveBeenCalled()
  })

  it('that do not come are no failure here, and are asked for anew', async () => {
    const { pages, asked, kept } = pagesWith(missing)
    await expect(pages.prepare('vi', 'sources')).resolves.toBeUndefined()
    expect(kept()).toBeUndefined()
    asked.mockImplementation(fine)
    await pages.prepare('vi', 'sources')
    expect(kept()).toBeDefined()
  })
})
