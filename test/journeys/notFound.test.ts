import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, inject, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

interface Answer {
  readonly status: number
  readonly location: string | null
  readonly text: string
}

/** What the server answers, redirects not followed. */
async function ask(path: string): Promise<Answer> {
  const response = await fetch(inject('baseAddress') + path, { redirect: 'manual' })
  const location = response.headers.get('location')
  return { status: response.status, location, text: await response.text() }
}

const title = { vi: 'Không có trang này', en: 'There is no such page' }

/** Addresses of nothing, as people mistype them and as robots try them. */
const nowhere: readonly (readonly [path: string, language: 'vi' | 'en'])[] = [
  ['/nothing', 'vi'],
  ['/en/nothing', 'en'],
  ['/there/is/nothing', 'vi'],
  ['/en/there/is/nothing', 'en'],
  ['/indicators/unknown', 'vi'],
  ['/en/indicators/unknown', 'en'],
  ['/sources/2', 'vi'],
  ['/en/sources/2', 'en'],
  ['/indicators', 'vi'],
  ['/indicators/', 'vi'],
  ['/en/indicators/', 'en'],
  ['/english', 'vi'],
  ['/EN/', 'vi'],
  ['/indicators/EID-accounts-activated', 'vi'],
  ['/k%E1%BA%BFt-qu%E1%BA%A3', 'vi'],
  ['/en/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'en'],
  ['/%2e%2e/%2e%2e/etc/passwd', 'vi'],
  ['/..%2f..%2fpackage.json', 'vi'],
  ['/.git/config', 'vi'],
  ['/src/main.tsx', 'vi'],
  ['/package.json', 'vi'],
  ['/_headers', 'vi'],
  ['/data/pages/vi/indicators/unknown.json', 'vi'],
  ['/assets/main.js', 'vi'],
  ['//example.org/', 'vi'],
  ['/%', 'vi'],
  ['/a%00b', 'vi'],
  ['/%E0%A4%A', 'vi'],
  ['/en/%E0%A4%A', 'en'],
  ['/404', 'vi'],
  ['/en/404', 'en'],
]

describe('what the server answers', () => {
  it.each(nowhere)('%s is not there and says so in %s', async (path, language) => {
    const { status, text } = await ask(path)
    expect(status).toBe(404)
    expect(text).toContain(`<html lang="${language}"`)
    expect(text).toContain(title[language])
    expect(text).toMatch(/<meta name="robots" content="noindex/)
  })

  it.each([
    ['/sources/', '/sources'],
    ['/en', '/en/'],
    ['/index.html', '/'],
    ['/en/index.html', '/en/'],
    ['/sources.html', '/sources'],
    ['/indicators/eid-accounts-activated/', '/indicators/eid-accounts-activated'],
    ['/sources/?by=number', '/sources?by=number'],
  ])('%s leads to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 308, location })
  })

  it.each(['/', '/en/', '/sources', '/en/method', '/indicators/egdi-rank', '/?then=nonsense'])(
    '%s is there',
    async (path) => {
      expect((await ask(path)).status).toBe(200)
    },
  )
})

/** Opens an address of nothing; being told that it is not there is what a test expects. */
async function openNowhere(path: string): Promise<{ page: Page; status: number | undefined }> {
  let status: number | undefined
  const page = await openPage(path, {
    expected: [/ 404.*(nowhere|activate|unknown|%3C|%E0|unknown\.json)/],
    before: async (opened) => {
      opened.on('response', (response) => {
        if (response.request().isNavigationRequest()) status ??= response.status()
      })
    },
  })
  return { page, status }
}

const suggestions = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')

describe('what a person sees there', () => {
  it.each([
    ['/indicators/eid-account-activate', '/indicators/eid-accounts-activated'],
    ['/en/indicators/eid-account-activate', '/en/indicators/eid-accounts-activated'],
  ])('%s: the nearest indicators are suggested', async (path, meant) => {
    const { page, status } = await openNowhere(path)
    expect(status).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      title[path.startsWith('/en/') ? 'en' : 'vi'],
    )
    await expect(page.locator(`main a[href="${meant}"]`)).toBeVisible()
    await page.locator(`main a[href="${meant}"]`).click()
    await expect(page).toHaveURL(new RegExp(`${meant}$`))
    await expect(page.locator('.indicator-head h1')).toBeVisible()
    await waitForScreen(page)
  })

  it('where nothing is near, only the way home is shown', async () => {
    const { page, status } = await openNowhere('/indicators/unknown')
    expect(status).toBe(404)
    await waitForScreen(page)
    await expect(suggestions(page)).toHaveCount(0)
    await page.getByRole('link', { name: 'Về trang tổng quan' }).click()
    await expect(page).toHaveURL(/\/$/)
    await expect(page.locator('[data-indicator]').first()).toBeVisible()
  })

  it.each([
    ['/%E0%A4%A', 'vi'],
    ['/en/%E0%A4%A', 'en'],
  ] as const)('%s, which nothing can decode, is no page either', async (path, lang) => {
    const { page, status } = await openNowhere(path)
    expect(status).toBe(404)
    await waitForScreen(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[lang])
  })

  it('the title says it, and markup in the address stays out of the page', async () => {
    const { page } = await openNowhere('/en/nowhere/%3Cimg%20src=x%20onerror=alert(1)%3E')
    await expect(page).toHaveTitle('There is no such page | Nhịp Số')
    await waitForScreen(page)
    await expect(page.locator('img')).toHaveCount(0)
  })
})
