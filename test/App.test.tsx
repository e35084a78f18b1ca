import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { App } from '@/App'
import type * as PageQuery from '@/data/pageQuery'
import { pagesOf } from '@/data/pagesOf'
import { useAddressStore } from '@/state/addressStore'
import type * as LoadPart from '@/views/loadPart'
import { prepareScreen } from '@/views/prepareScreen'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { drawnIn } from './support/drawnIn'
import { expectQuietConsole } from './support/expectQuietConsole'
import { finePages, pageNetwork } from './support/pageNetwork'

const vietnamese = uiWordsFor('vi')
const english = uiWordsFor('en')

// The waits between the tries of one load are tested where they are set; here they would only wait.
vi.mock('@/data/pageQuery', async (original) => {
  const real = await original<typeof PageQuery>()
  const pageQuery: typeof real.pageQuery = (language, name) => ({
    ...real.pageQuery(language, name),
    retryDelay: 10,
  })
  return { ...real, pageQuery }
})

const code = vi.hoisted(() => ({ missing: '' }))

// The code of a view that does not arrive.
vi.mock('@/views/loadPart', async (original) => {
  const real = await original<typeof LoadPart>()
  const loadPart: typeof real.loadPart = (name) =>
    name === code.missing ? Promise.reject(new TypeError('Failed to fetch')) : real.loadPart(name)
  return { ...real, loadPart }
})

const broken = () => new Response('Service unavailable', { status: 503 })
const offline = () => Promise.reject(new TypeError('Failed to fetch'))
const malformed = () => Response.json({ dataset: { version: '1', indicators: {} } })

const here = () => window.location.pathname + window.location.search

/** The app, opened at an address as the browser opens it. */
async function shown(url = '/') {
  const client = new QueryClient()
  const { prepareWith, read } = useAddressStore.getState()
  window.history.replaceState(null, '', url)
  prepareWith(() => undefined)
  read()
  const prepare = prepareScreen.bind(undefined, pagesOf(client))
  prepareWith(prepare)
  // Evidence is beside the screen: it is fetched where a link asks for it.
  if (url.includes('evidence')) await prepare(useAddressStore.getState().address)
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
  code.missing = ''
  window.history.replaceState(null, '', opened)
  document.title = title
})

describe('loading', () => {
  it('says so while the data is on its way, in the language of the address', async () => {
    pageNetwork('pending')
    document.documentElement.dataset['pending'] = ''
    const { heading, container } = await shown('/en/')
    await expect.element(heading).toHaveTextContent(english.loading.title)
    expect(document.documentElement.lang).toBe('en')
    expect(document.documentElement.dataset['pending']).toBe('')
    expect(container.querySelector('.ledger, [role=alert]')).toBeNull()
  })

  it('shows the overview once the data is there, and asks once for its page alone', async () => {
    const { asked } = pageNetwork(finePages)
    document.documentElement.dataset['pending'] = ''
    const { getByRole, container } = await shown()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    expect(asked[0]).toBe('vi/overview')
    expect(asked.filter((name) => name === 'vi/overview')).toHaveLength(1)
    expect(container.querySelector('[role=alert], .stale-notice')).toBeNull()
    await expect.poll(() => document.title).toBe(`${vietnamese.brand}: ${vietnamese.tagline}`)
    expect(document.documentElement.dataset['pending']).toBeUndefined()
  })

  it('asks for the page that holds what the address selects', async () => {
    const { asked } = pageNetwork(finePages)
    const { getByRole } = await shown('/en/?then=2023-12-31&open=identity')
    await expect.element(getByRole('link', { name: 'Indicator no-figure' })).toBeVisible()
    expect(asked[0]).toBe('en/ledger')
    expect(asked).not.toContain('en/overview')
  })

  it('tries again by itself before it gives up', async () => {
    let failures = 0
    const { asked } = pageNetwork((path) => {
      failures += 1
      return failures > 2 ? finePages(path) : broken()
    })
    const { getByRole } = await shown()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    expect(asked.slice(0, 3)).toEqual(['vi/overview', 'vi/overview', 'vi/overview'])
  })
})

describe('failure', () => {
  it('says what happened, and a retry brings the data', async () => {
    const { set, asked } = pageNetwork(broken)
    const { getByRole, container } = await shown()
    await expect.element(getByRole('alert')).toHaveTextContent('Máy chủ trả lời lỗi 503')
    expect(asked).toHaveLength(3)
    expect(container.querySelector('.ledger')).toBeNull()
    set(finePages)
    await getByRole('button', { name: vietnamese.failure.retry }).click()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    expect(container.querySelector('[role=alert]')).toBeNull()
  })

  it('shows that a retry is under way', async () => {
    const { set } = pageNetwork(broken)
    const { getByRole, heading } = await shown()
    await expect.element(getByRole('alert')).toBeVisible()
    set('pending')
    await getByRole('button', { name: vietnamese.failure.retry }).click()
    await expect.element(heading).toHaveTextContent(vietnamese.loading.title)
  })

  it('shows no figure of a page that is not ours, and why on demand', async () => {
    pageNetwork(malformed)
    const { getByRole, container } = await shown('/en/')
    await expect.element(getByRole('alert')).toHaveTextContent('wrong form')
    expect(container.querySelector('pre')?.textContent).toContain('indicators')
    expect(container.querySelector('.number')).toBeNull()
  })

  it('without an answer blames the connection', async () => {
    pageNetwork(offline)
    const { getByRole } = await shown('/en/')
    await expect.element(getByRole('alert')).toHaveTextContent('could not be reached')
  })

  it('of the code of a view is one to retry too', async () => {
    pageNetwork(finePages)
    code.missing = 'method'
    const { getByRole, heading } = await shown('/en/method')
    await expect.element(getByRole('alert')).toHaveTextContent('could not be reached')
    code.missing = ''
    await getByRole('button', { name: english.failure.retry }).click()
    await expect.element(heading).not.toHaveTextContent(english.failure.title)
    await expect.poll(() => document.title).toContain(english.titles.method)
  })

  it('later on keeps the last good data, says so, and recovers', async () => {
    const { set } = pageNetwork(finePages)
    const { getByRole, container, client } = await shown()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    const before = container.querySelector('.ledger')?.textContent
    set(broken)
    await client.refetchQueries()
    await expect
      .poll(() => container.querySelector('.stale-notice')?.textContent)
      .toContain(vietnamese.failure.stale)
    expect(container.querySelector('.ledger')?.textContent).toBe(before)
    set(finePages)
    await getByRole('button', { name: vietnamese.failure.retry }).click()
    await expect.poll(() => container.querySelector('.stale-notice')).toBeNull()
  })
})

describe('the address', () => {
  it('opens the very screen, with its evidence', async () => {
    pageNetwork(finePages)
    const { getByRole, heading, container } = await shown('/en/indicators/rose?evidence=rose/now')
    await expect
      .element(getByRole('dialog', { name: 'Evidence, source 1' }))
      .toHaveTextContent('hơn 67 triệu tài khoản')
    await expect.poll(() => document.title).toBe('Indicator rose | Nhịp Số')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => container.querySelector('dialog')).toBeNull()
    expect(here()).toBe('/en/indicators/rose')
    await expect.element(heading).toHaveTextContent('Indicator rose')
  })

  it('of no indicator says so after one question, and suggests the nearest', async () => {
    const { asked } = pageNetwork(finePages)
    const { heading, getByRole } = await shown('/indicators/unchanged-2')
    await expect.element(heading).toHaveTextContent(vietnamese.notFound.title)
    expect(asked.slice(0, 2)).toEqual(['vi/indicators/unchanged-2', 'vi/names'])
    expect(asked.slice(2)).not.toContain('vi/indicators/unchanged-2')
    expect(document.title).toBe(`${vietnamese.notFound.title} | ${vietnamese.brand}`)
    expect(here()).toBe('/indicators/unchanged-2')
    await getByRole('link', { name: 'Chỉ số unchanged' }).click()
    await expect.element(heading).toHaveTextContent('Chỉ số unchanged')
    expect(here()).toBe('/indicators/unchanged')
  })

  it('of no indicator asks once where another one stood before', async () => {
    const { asked } = pageNetwork(finePages)
    const { heading } = await shown('/embed/comparison?id=rose')
    await expect.element(heading).toHaveTextContent('Sau 15 tháng')
    const { address, go } = useAddressStore.getState()
    go({ ...address, place: { view: 'embed', id: 'nope' } })
    await expect.element(heading).toHaveTextContent(vietnamese.notFound.title)
    expect(asked.filter((name) => name === 'vi/indicators/nope')).toHaveLength(1)
  })

  it('of no screen says so and suggests the nearest', async () => {
    const { asked } = pageNetwork(finePages)
    const { heading, getByRole } = await shown('/en/unchanged')
    await expect.element(heading).toHaveTextContent(english.notFound.title)
    expect(asked[0]).toBe('en/names')
    await expect.element(getByRole('link', { name: 'Indicator unchanged' })).toBeVisible()
  })

  it('in the other language is another page of the site', async () => {
    pageNetwork(finePages)
    const { getByRole, heading } = await shown('/indicators/rose?now=2026-02-25')
    await expect.element(heading).toHaveTextContent('Chỉ số rose')
    const link = getByRole('link', { name: 'English' })
    await expect.element(link).toHaveAttribute('href', '/en/indicators/rose?now=2026-02-25')
    let kept = true
    const leave = (event: MouseEvent) => {
      kept = event.defaultPrevented
      event.preventDefault()
    }
    window.addEventListener('click', leave)
    await link.click()
    window.removeEventListener('click', leave)
    expect(kept).toBe(false)
    expect(document.documentElement.lang).toBe('vi')
  })

  it('changes with the screen once its data is there, and Back leads back', async () => {
    const { set } = pageNetwork(finePages)
    const { getByRole, heading } = await shown()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    let arrive = () => {}
    const coming = new Promise<void>((resolve) => {
      arrive = resolve
    })
    set((path) => coming.then(() => finePages(path)))
    const before = heading.element().textContent
    await getByRole('link', { name: 'Chỉ số fell' }).first().click()
    expect(useAddressStore.getState().coming).toBeDefined()
    expect([here(), heading.element().textContent]).toEqual(['/', before])
    arrive()
    await expect.element(heading).toHaveTextContent('Chỉ số fell')
    expect(here()).toBe('/indicators/fell')
    expect(document.activeElement?.id).toBe('main')
    window.history.back()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    expect(here()).toBe('/')
  })

  it('leads on where the data does not come, and says so there', async () => {
    const { set } = pageNetwork(finePages)
    const { getByRole, heading } = await shown()
    await expect.element(getByRole('table', { name: 'Định danh số' })).toBeVisible()
    set(broken)
    await getByRole('link', { name: 'Chỉ số fell' }).first().click()
    await expect.element(getByRole('alert')).toHaveTextContent('Máy chủ trả lời lỗi 503')
    expect(here()).toBe('/indicators/fell')
    set(finePages)
    await getByRole('button', { name: vietnamese.failure.retry }).click()
    await expect.element(heading).toHaveTextContent('Chỉ số fell')
  })

  it('carries nothing said of one indicator over to the next', async () => {
    pageNetwork(finePages)
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
