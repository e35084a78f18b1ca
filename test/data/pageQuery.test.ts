import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DatasetError } from '@/data/DatasetError'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import type { PageName } from '@/data/PageName'
import { pageQuery } from '@/data/pageQuery'
import { pageState } from '@/data/pageState'
import { indexDataset } from '@/domain/indexDataset'
import { handlers } from '../../mocks/handlers'
import type { Mood } from '../../mocks/Mood'
import { server } from '../../mocks/node'
import { goodCompiled } from '../support/goodCompiled'
import { readIn } from './readIn'

const dataset = goodCompiled()
const index = indexDataset(dataset)
const ready = { state: 'ready', stale: false, error: null }

/** Addresses are relative to the page, so the tests stand on one. */
beforeAll(() => {
  vi.stubGlobal('location', new URL('http://localhost/'))
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => server.resetHandlers())
afterAll(() => {
  server.close()
  vi.unstubAllGlobals()
})

let asked: string[] = []
server.events.on('request:start', ({ request }) => {
  asked.push(new URL(request.url).pathname)
})

function observe(mood: Mood, name: PageName = 'overview', language: 'vi' | 'en' = 'vi') {
  server.use(...handlers(mood, dataset))
  asked = []
  const client = new QueryClient()
  const observer = new QueryObserver(client, { ...pageQuery(language, name), retryDelay: 1 })
  const stop = observer.subscribe(() => undefined)
  const state = () => pageState(observer.getCurrentResult())
  const settled = () => vi.waitFor(() => expect(observer.getCurrentResult().isFetching).toBe(false))
  return { client, state, settled, stop }
}

describe('the query of a page', () => {
  it.each<[PageName, 'vi' | 'en']>([
    ['overview', 'vi'],
    ['sources', 'en'],
    ['indicators/coverage', 'en'],
  ])('%s in %s is loading, then ready', async (name, language) => {
    const { state, settled, stop } = observe('fine', name, language)
    expect(state()).toMatchObject({ state: 'loading', page: undefined, error: null })
    await settled()
    expect(state()).toMatchObject(ready)
    expect(asked).toEqual([`/data/pages/${language}/${name}.json`])
    const expected = readIn(pageExcerpt(index, name)!, language)
    const { page } = state()
    expect(page?.index.dataset).toEqual(expected.dataset)
    expect(page?.index.summary).toEqual(expected.summary)
    expect(page?.drawings).toEqual({})
    stop()
  })

  it('is one for each page and language', () => {
    const keys = [
      pageQuery('vi', 'overview'),
      pageQuery('en', 'overview'),
      pageQuery('vi', 'sources'),
      pageQuery('vi', 'indicators/a'),
      pageQuery('vi', 'indicators/b'),
    ].map(({ queryKey }) => queryKey.join())
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('tries again after a failure, and twice is enough', async () => {
    const { state, settled, stop } = observe('recovering')
    await settled()
    expect(state()).toMatchObject(ready)
    expect(asked).toHaveLength(3)
    stop()
  })

  it('does not ask again for a page that is not there', async () => {
    const { state, settled, stop } = observe('fine', 'indicators/none')
    await settled()
    expect(state()).toMatchObject({ state: 'failed', error: { kind: 'http', status: 404 } })
    expect(asked).toHaveLength(1)
    stop()
  })

  it('fails with the status the server gave, and can be asked again', async () => {
    const { state, settled, stop } = observe('failing')
    await settled()
    const failed = state()
    expect(failed).toMatchObject({ state: 'failed', error: { kind: 'http', status: 503 } })
    expect(asked).toHaveLength(3)
    server.use(...handlers('fine', dataset))
    failed.retry()
    expect(state().state).toBe('loading')
    await settled()
    expect(state()).toMatchObject(ready)
    stop()
  })

  it.each<[Mood, object]>([
    ['offline', { kind: 'offline' }],
    ['malformed', { kind: 'malformed' }],
    ['misshapen', { kind: 'malformed' }],
  ])('tells what is wrong when %s', async (mood, error) => {
    const { state, settled, stop } = observe(mood)
    await settled()
    expect(state()).toMatchObject({ state: 'failed', error })
    const { error: found } = state()
    expect(found).toBeInstanceOf(DatasetError)
    expect(found?.reasons.join()).not.toBe('')
    stop()
  })

  it('keeps the last good copy when a later load fails, and says so', async () => {
    const { state, settled, stop } = observe('fine')
    await settled()
    const { page } = state()
    server.use(...handlers('failing'))
    state().retry()
    await settled()
    expect(state()).toMatchObject({ state: 'ready', stale: true, error: { status: 503 } })
    expect(state().page).toBe(page)
    server.use(...handlers('fine', dataset))
    state().retry()
    await settled()
    expect(state()).toMatchObject(ready)
    stop()
  })
})
