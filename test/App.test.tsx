import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { App } from '@/App'
import { datasetQuery } from '@/data/datasetQuery'
import { useAddressStore } from '@/state/addressStore'
import { parseAddress } from '@/state/parseAddress'
import { uiWords as english } from '@/wording/uiWords.en'
import { uiWords as vietnamese } from '@/wording/uiWords.vi'
import { drawnIn } from './support/drawnIn'
import { expectQuietConsole } from './support/expectQuietConsole'
import { verdictDataset } from './support/verdictDataset'

// The waits between the tries of one load are tested where they are set; here they would only wait.
vi.mock('@/data/datasetQuery', async (original) => {
  const { datasetQuery: real } = await original<{ datasetQuery: typeof datasetQuery }>()
  return { datasetQuery: { ...real, retryDelay: 10 } }
})

const fine = () => Response.json(verdictDataset())
const broken = () => new Response('Service unavailable', { status: 503 })
const offline = () => Promise.reject(new TypeError('Failed to fetch'))
const malformed = () => Response.json({ version: '1', indicators: {} })

/** The network: each request gets the answer that stands. A pending one never comes. */
function network(first: 'pending' | (() => Response | Promise<Response>)) {
  let answer = first
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    if (answer === 'pending') return new Promise<Response>(() => undefined)
    return Promise.resolve(answer())
  })
  return {
    asked,
    set: (next: typeof answer) => {
      answer = next
    },
  }
}

async function shown(url = '/') {
  useAddressStore.getState().go(parseAddress(url), 'replace')
  const client = new QueryClient()
  const screen = await render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  const heading = screen.getByRole('heading', { level: 1 })
  return { ...screen, client, heading }
}

const opened = window.location.href
const title = document.title

expectQuietConsole()

afterEach(() => {
  window.history.replaceState(null, '', opened)
  document.title = title
})

describe('loading', () => {
  it('says so while the data is on its way, in the language of the address', async () => {
    network('pending')
    const { heading, container } = await shown('/en/')
    await expect.element(heading).toHaveTextContent(english.loading.title)
    expect(document.documentElement.lang).toBe('en')
    expect(container.querySelector('.ledger, [role=alert]')).toBeNull()
  })

  it('shows the overview once the data is there, and asks once', async () => {
    const { asked } = network(fine)
    const { getByRole, container } = await shown()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    expect(asked).toHaveBeenCalledOnce()
    expect(container.querySelector('[role=alert], .stale-notice')).toBeNull()
    await expect.poll(() => document.title).toBe(`${vietnamese.brand}: ${vietnamese.tagline}`)
  })

  it('tries again by itself before it gives up', async () => {
    let failures = 0
    const { asked } = network(() => {
      failures += 1
      return failures > 2 ? fine() : broken()
    })
    const { getByRole } = await shown()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    expect(asked).toHaveBeenCalledTimes(3)
  })
})

describe('failure', () => {
  it('says what happened, and a retry brings the data', async () => {
    const { set, asked } = network(broken)
    const { getByRole, container } = await shown()
    await expect.element(getByRole('alert')).toHaveTextContent('Máy chủ trả lời lỗi 503')
    expect(asked).toHaveBeenCalledTimes(3)
    expect(container.querySelector('.ledger')).toBeNull()
    set(fine)
    await getByRole('button', { name: vietnamese.failure.retry }).click()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    expect(container.querySelector('[role=alert]')).toBeNull()
  })

  it('shows that a retry is under way', async () => {
    const { set } = network(broken)
    const { getByRole, heading } = await shown()
    await expect.element(getByRole('alert')).toBeVisible()
    set('pending')
    await getByRole('button', { name: vietnamese.failure.retry }).click()
    await expect.element(heading).toHaveTextContent(vietnamese.loading.title)
  })

  it('shows no figure of a dataset that is not ours, and why on demand', async () => {
    network(malformed)
    const { getByRole, container } = await shown('/en/')
    await expect.element(getByRole('alert')).toHaveTextContent('wrong form')
    expect(container.querySelector('pre')?.textContent).toContain('indicators')
    expect(container.querySelector('.number')).toBeNull()
  })

  it('without an answer blames the connection', async () => {
    network(offline)
    const { getByRole } = await shown('/en/')
    await expect.element(getByRole('alert')).toHaveTextContent('could not be reached')
  })

  it('later on keeps the last good data, says so, and recovers', async () => {
    const { set } = network(fine)
    const { getByRole, container, client } = await shown()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    const before = container.querySelector('.ledger')?.textContent
    set(broken)
    await client.refetchQueries({ queryKey: datasetQuery.queryKey })
    await expect
      .poll(() => container.querySelector('.stale-notice')?.textContent)
      .toContain(vietnamese.failure.stale)
    expect(container.querySelector('.ledger')?.textContent).toBe(before)
    set(fine)
    await getByRole('button', { name: vietnamese.failure.retry }).click()
    await expect.poll(() => container.querySelector('.stale-notice')).toBeNull()
  })
})

describe('the address', () => {
  it('opens the very screen, with its evidence', async () => {
    network(fine)
    const { getByRole, heading, container } = await shown('/en/indicators/rose?evidence=rose/now')
    await expect
      .element(getByRole('dialog', { name: 'Evidence, source 1' }))
      .toHaveTextContent('hơn 67 triệu tài khoản')
    await expect.poll(() => document.title).toBe('Indicator rose | Nhịp Số')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => container.querySelector('dialog')).toBeNull()
    expect(window.location.pathname + window.location.search).toBe('/en/indicators/rose')
    await expect.element(heading).toHaveTextContent('Indicator rose')
  })

  it('of no screen says so and suggests the nearest', async () => {
    network(fine)
    const { heading, getByRole } = await shown('/indicators/unchanged-2')
    await expect.element(heading).toHaveTextContent(vietnamese.notFound.title)
    await getByRole('link', { name: 'Chỉ số unchanged' }).click()
    await expect.element(heading).toHaveTextContent('Chỉ số unchanged')
    expect(window.location.pathname).toBe('/indicators/unchanged')
  })

  it('changes with the language, keeping the screen', async () => {
    network(fine)
    const { getByRole, heading } = await shown('/indicators/rose?now=2026-02-25')
    await getByRole('link', { name: 'English' }).click()
    await expect.element(heading).toHaveTextContent('Indicator rose')
    expect(window.location.pathname + window.location.search).toBe(
      '/en/indicators/rose?now=2026-02-25',
    )
    expect(document.documentElement.lang).toBe('en')
  })

  it('carries nothing said of one indicator over to the next', async () => {
    network(fine)
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { getByRole, heading, container } = await shown('/indicators/rose')
    await expect.element(heading).toHaveTextContent('Chỉ số rose')
    await drawnIn(container)
    await getByRole('button', { name: vietnamese.indicator.copySentence }).click()
    await expect.poll(() => container.textContent).toContain(vietnamese.copy.done)
    container.querySelector<HTMLElement>('.chart-drawing')?.focus()
    await userEvent.keyboard('{ArrowRight}')
    await getByRole('link', { name: 'Chỉ số unchanged' }).click()
    await expect.element(heading).toHaveTextContent('Chỉ số unchanged')
    await drawnIn(container)
    const chart = container.querySelector('.chart-drawing')
    expect.soft(chart?.getAttribute('aria-valuetext')).toBe(vietnamese.chart.hint)
    expect.soft(container.querySelector('main')?.textContent).not.toContain(vietnamese.copy.done)
  })
})
