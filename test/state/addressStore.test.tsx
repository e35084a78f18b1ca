import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Address } from '@/state/Address'
import { type Prepare, useAddressStore } from '@/state/addressStore'
import { cameFromWithin, type HistoryStep } from '@/state/writeHistory'
import { formatAddress } from '@/state/formatAddress'
import { parseAddress } from '@/state/parseAddress'

const opened = window.location.href
const atHand: Prepare = () => undefined

const store = () => useAddressStore.getState()
const shown = () => formatAddress(store().address)
const here = () => window.location.pathname + window.location.search
const coming = () => store().coming && formatAddress(store().coming as Address)

/** A fetching of screens that ends when the test says so. */
function slowly() {
  const arrivals = new Map<string, () => void>()
  store().prepareWith(
    (address) =>
      new Promise<void>((resolve) => {
        arrivals.set(formatAddress(address), resolve)
      }),
  )
  return async (url: string) => {
    arrivals.get(url)?.()
    await Promise.resolve()
    await Promise.resolve()
  }
}

const go = (url: string, ...more: [how?: HistoryStep, onThere?: () => void]) =>
  store().go(parseAddress(url), ...more)

beforeEach(() => {
  store().prepareWith(atHand)
  window.history.replaceState(null, '', '/')
  store().read()
})

afterEach(() => {
  store().prepareWith(atHand)
  window.history.replaceState(null, '', opened)
})

describe('going to another screen', () => {
  it('is done at once where all it needs is at hand', () => {
    const onThere = vi.fn()
    go('/sources', 'push', onThere)
    expect([here(), shown(), coming()]).toEqual(['/sources', '/sources', undefined])
    expect(onThere).toHaveBeenCalledOnce()
  })

  it('waits for what the screen needs; then address and history change together', async () => {
    const arrive = slowly()
    const onThere = vi.fn(() => [here(), shown()])
    go('/en/method', 'push', onThere)
    expect([here(), shown(), coming()]).toEqual(['/', '/', '/en/method'])
    expect(onThere).not.toHaveBeenCalled()
    const seen: string[] = []
    const stop = useAddressStore.subscribe(({ address }, before) => {
      if (address !== before.address) seen.push(`${formatAddress(address)} ${here()}`)
    })
    await arrive('/en/method')
    stop()
    expect(seen).toEqual(['/en/method /en/method'])
    expect(coming()).toBeUndefined()
    expect(onThere).toHaveBeenCalledOnce()
    expect(onThere).toHaveReturnedWith(['/en/method', '/en/method'])
  })

  it('is overtaken by a later one, in whatever order they arrive', async () => {
    const arrive = slowly()
    const [first, second] = [vi.fn(), vi.fn()]
    go('/sources', 'push', first)
    go('/method', 'push', second)
    await arrive('/sources')
    expect([here(), coming()]).toEqual(['/', '/method'])
    await arrive('/method')
    expect([here(), shown()]).toEqual(['/method', '/method'])
    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledOnce()
  })

  it('is not undone by an earlier one that arrives late', async () => {
    const arrive = slowly()
    go('/sources')
    store().prepareWith(atHand)
    go('/method')
    await arrive('/sources')
    expect([here(), shown(), coming()]).toEqual(['/method', '/method', undefined])
  })

  it('is one step of the history, and none where nothing changes or the step is replaced', () => {
    const steps = window.history.length
    go('/sources')
    expect(window.history.length).toBe(steps + 1)
    go('/sources')
    go('/sources?by=number', 'replace')
    expect(here()).toBe('/sources?by=number')
    expect(window.history.length).toBe(steps + 1)
  })

  it('writes a sliding address once the hand rests, and the last of them before a step', async () => {
    const written = vi.spyOn(window.history, 'replaceState')
    for (const day of ['2025-01-01', '2025-01-02', '2025-01-03']) go(`/?now=${day}`, 'slide')
    expect([shown(), here()]).toEqual(['/?now=2025-01-03', '/'])
    go('/sources')
    window.history.back()
    await expect.poll(here).toBe('/?now=2025-01-03')
    expect(written).toHaveBeenCalledOnce()
    written.mockRestore()
  })

  it('does not write what waited into the step the browser has gone to', async () => {
    go('/sources')
    go('/sources?by=number', 'slide')
    window.history.replaceState(null, '', '/method')
    store().read()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect([here(), shown()]).toEqual(['/method', '/method'])
  })

  it('marks its steps, so that Back is known to stay here', () => {
    expect(cameFromWithin()).toBe(false)
    go('/sources')
    expect(cameFromWithin()).toBe(true)
    go('/sources?by=number', 'replace')
    expect(cameFromWithin()).toBe(true)
  })

  it('asks for the very screen its address will show', () => {
    const prepare = vi.fn(atHand)
    store().prepareWith(prepare)
    const address = { ...parseAddress('/'), place: { view: 'not-found', path: 'sources' } } as const
    store().go(address)
    expect(prepare.mock.calls).toEqual([[parseAddress('/sources')]])
    expect(store().address).toEqual(parseAddress('/sources'))
  })
})

describe('Back and Forward', () => {
  it('show the address of the browser', async () => {
    window.addEventListener('popstate', store().read)
    go('/sources')
    window.history.back()
    await expect.poll(shown).toBe('/')
    window.history.forward()
    await expect.poll(shown).toBe('/sources')
    window.removeEventListener('popstate', store().read)
  })

  it('wait for what the screen needs', async () => {
    const arrive = slowly()
    window.history.replaceState(null, '', '/method')
    store().read()
    expect([shown(), coming()]).toEqual(['/', '/method'])
    await arrive('/method')
    expect([shown(), coming()]).toEqual(['/method', undefined])
  })

  it('overtake a screen that is on its way', async () => {
    const arrive = slowly()
    go('/sources')
    window.history.replaceState(null, '', '/method')
    store().read()
    await arrive('/sources')
    await arrive('/method')
    expect([here(), shown()]).toEqual(['/method', '/method'])
  })
})

it('counts arrivals', () => {
  const { arrivals, arrive } = store()
  arrive()
  arrive()
  expect(store().arrivals).toBe(arrivals + 2)
})

it('what the host has no page for stays not found, however one comes back to it', () => {
  window.history.replaceState(null, '', '/indicators/unknown?now=2025-01-01')
  store().read()
  expect(store().address.place).toEqual({ view: 'indicator', id: 'unknown' })
  store().isMissing()
  const missing = { view: 'not-found', path: 'indicators/unknown' }
  expect(store().address.place).toEqual(missing)
  go('/sources')
  expect(store().address.place).toEqual({ view: 'sources' })
  window.history.replaceState(null, '', '/en/indicators/unknown')
  store().read()
  expect(store().address.place).toEqual(missing)
  go('/indicators/unknown')
  expect(store().address.place).toEqual(missing)
})
