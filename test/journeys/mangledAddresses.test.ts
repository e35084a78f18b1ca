import fc from 'fast-check'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { parseAddress } from '@/state/parseAddress'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { expect } from '../support/expectPage'
import { expectUnharmed } from '../support/expectUnharmed'
import { mangledUrl } from '../support/mangledUrl'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'
import { untilAlive, wakePage } from '../support/wakePage'

const openPage = withBrowser()

const words = uiWordsFor('vi')

/** What the host rightly has not: pages nobody made, and the figures of an indicator there is not. */
const absent = [
  /404.*\/(Explore|explore\/more|nowhere|indicators\/renamed)/,
  /404.*\/data\/pages\/vi\/indicators\/renamed\.json/,
]

/** What stands in the title of the screen an address asks for. */
function titleOf(url: string): string {
  const { place } = parseAddress(url)
  switch (place.view) {
    case 'explore':
    case 'sources':
    case 'method':
      return words.titles[place.view]
    case 'overview':
      return words.tagline
    case 'indicator':
      return place.id === 'renamed' ? words.notFound.title : words.brand
    default:
      return words.notFound.title
  }
}

/** Goes to an address as Back and Forward do; gives what then stands there, or what is wrong. */
function comeTo(page: Page, url: string): Promise<string> {
  return page.evaluate(
    async ([href, title]) => {
      history.pushState(null, '', href)
      dispatchEvent(new PopStateEvent('popstate'))
      const heading = () => document.querySelector('main h1')?.textContent ?? ''
      const stands = () => document.title.includes(title) && heading() !== ''
      for (let frame = 0; frame < 600 && !stands(); frame += 1) {
        await new Promise(requestAnimationFrame)
      }
      const harm = document.querySelector('img, [onerror], a[href^="javascript:" i]')
      if (harm) return `harmed: ${harm.outerHTML}`
      return stands() ? heading() : `"${document.title}" stands where "${title}" should`
    },
    [url, titleOf(url)] as const,
  )
}

/** Names the address at which a page speaks up; that it may not at all, `openPage` sees to. */
function listen(page: Page): (url: string) => void {
  const said: string[] = []
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => {
    if (!message.text().includes('Failed to load resource')) said.push(message.text())
  })
  return (url) => {
    expect(said, url).toEqual([])
  }
}

/** The headings of screens that are none. */
const broken = new RegExp(
  [words.failure.crash, words.failure.title, words.loading.title, '^harmed', '" stands where "']
    .map((each) => each.replaceAll(/[?.()]/g, String.raw`\$&`))
    .join('|'),
)

describe('addresses with parameters meant and mangled', () => {
  it('by the hundred, within one page: a screen stands, in silence', async () => {
    const page = await openPage('/explore', { expected: absent })
    const expectSilence = listen(page)
    for (const url of fc.sample(mangledUrl(), 150)) {
      expect(await comeTo(page, url), url).not.toMatch(broken)
      expectSilence(url)
    }
    await expectUnharmed(page)
    expect(await comeTo(page, '/explore')).toBe(words.titles.explore)
    await waitForScreen(page)
  }, 120_000)

  it('opened anew, as drawn and alive: a screen stands, in silence', async () => {
    const page = await openPage('/explore', { expected: absent })
    const expectSilence = listen(page)
    for (const url of fc.sample(mangledUrl(), 8)) {
      await page.goto(url)
      await untilAlive(page)
      await wakePage(page)
      await expect(page, url).toHaveTitle(new RegExp(titleOf(url)))
      await expect(page.locator('main h1'), url).not.toHaveText(broken)
      await waitForScreen(page)
      await expectUnharmed(page)
      expectSilence(url)
    }
  })
})
