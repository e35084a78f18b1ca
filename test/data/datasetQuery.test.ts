import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DatasetError } from '@/data/DatasetError'
import { datasetQuery } from '@/data/datasetQuery'
import { datasetState } from '@/data/datasetState'
import { handlers } from '../../mocks/handlers'
import type { Mood } from '../../mocks/Mood'
import { server } from '../../mocks/node'
import { goodCompiled } from '../support/goodCompiled'

const dataset = goodCompiled()

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

let asked = 0
server.events.on('request:start', () => {
  asked += 1
})

function observe(mood: Mood) {
  server.use(...handlers(mood, dataset))
  asked = 0
  const client = new QueryClient()
  const observer = new QueryObserver(client, { ...datasetQuery, retryDelay: 1 })
  const stop = observer.subscribe(() => undefined)
  const state = () => datasetState(observer.getCurrentResult())
  const settled = () => vi.waitFor(() => expect(observer.getCurrentResult().isFetching).toBe(false))
  return { client, state, settled, stop }
}

describe('the dataset query', () => {
  it('is loading, then ready', async () => {
    const { state, settled, stop } = observe('fine')
    expect(state()).toMatchObject({ state: 'loading', dataset: undefined, error: null })
    await settled()
    expect(state()).toMatchObject({ state: 'ready', dataset, stale: false, error: null })
    stop()
  })

  it('tries again after a failure, and twice is enough', async () => {
    const { state, settled, stop } = observe('recovering')
    await settled()
    expect(state()).toMatchObject({ state: 'ready', dataset })
    expect(asked).toBe(3)
    stop()
  })

  it('fails with the status the server gave, and can be asked again', async () => {
    const { state, settled, stop } = observe('failing')
    await settled()
    const failed = state()
    expect(failed).toMatchObject({ state: 'failed', error: { kind: 'http', status: 503 } })
    expect(asked).toBe(3)
    server.use(...handlers('fine', dataset))
    failed.retry()
    expect(state().state).toBe('loading')
    await settled()
    expect(state()).toMatchObject({ state: 'ready', dataset })
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
    server.use(...handlers('failing'))
    state().retry()
    await settled()
    expect(state()).toMatchObject({ state: 'ready', dataset, stale: true, error: { status: 503 } })
    server.use(...handlers('fine', dataset))
    state().retry()
    await settled()
    expect(state()).toMatchObject({ state: 'ready', stale: false, error: null })
    stop()
  })
})
