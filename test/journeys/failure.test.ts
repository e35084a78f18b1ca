import { expect } from '../support/expectPage'
import type { Page, Route } from 'playwright'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'
import { untilAlive, wakePage } from '../support/wakePage'

const openPage = withBrowser()

const json = { status: 200, contentType: 'application/json' }

type Answer = (route: Route) => Promise<unknown>

/** What the network may do to a page's data, and what a person is then told. */
const mishaps: readonly (readonly [name: string, answer: Answer, told: RegExp])[] = [
  ['the server is down', (route) => route.fulfill({ status: 503 }), /lỗi 503/],
  ['the file is gone', (route) => route.fulfill({ status: 404 }), /lỗi 404/],
  ['no network', (route) => route.abort('internetdisconnected'), /Không nối được/],
  [
    'half a file',
    (route) => route.fulfill({ ...json, body: '{"version":"1","da' }),
    /không đúng khuôn/,
  ],
  [
    'another file',
    (route) => route.fulfill({ ...json, body: '{"indicators":{}}' }),
    /không đúng khuôn/,
  ],
  ['a page instead', (route) => route.fulfill({ body: '<!doctype html>' }), /không đúng khuôn/],
  ['one claim without a value', withoutOneValue, /không đúng khuôn/],
]

/** The true page with one number missing: nearly whole is not whole. */
async function withoutOneValue(route: Route): Promise<void> {
  const response = await route.fetch()
  const body = await response.text()
  await route.fulfill({ ...json, body: body.replace(/"value":[\d.]+,/, '') })
}

const expected = [/data\/pages/]

/** Every row of the overview, for any two days but the drawn ones. */
const ledger = '**/data/pages/*/ledger.json'
const sources = '**/data/pages/*/sources.json'
const account = '[data-indicator="eid-accounts-activated"]'

const answering = (path: string, answer: Answer) => (page: Page) => page.route(path, answer)

async function expectNoFigure(page: Page): Promise<void> {
  const figures = page.locator('[data-indicator], .figure, .hero, [role="slider"]')
  await expect(figures.filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0)
}

describe('when the data of another selection does not come', () => {
  it.each(mishaps)('%s: it says so, shows no figure, and recovers', async (_name, answer, told) => {
    const before = answering(ledger, answer)
    const page = await openPage('/?now=2025-12-31', { expected, before, until: 'there' })
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Chưa tải được dữ liệu')
    await expect(alert).toContainText(told)
    await expectNoFigure(page)
    await page.unroute(ledger)
    await page.getByRole('button', { name: 'Tải lại' }).click()
    await expect(page.locator(account)).toBeVisible()
    await expect(alert).toHaveCount(0)
    await expect(page.getByRole('combobox', { name: 'Ngày nay' })).toHaveValue('2025-12-31')
    await waitForScreen(page)
  })

  it('a second failure is told again, in English too', async () => {
    const before = answering(ledger, (route) => route.fulfill({ status: 500 }))
    const page = await openPage('/en/?now=2025-12-31', { expected, before, until: 'there' })
    await expect(page.getByRole('alert')).toContainText('The data could not be loaded')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toContainText('error 500')
    await expectNoFigure(page)
  })

  it('a short failure passes unseen: it tries again by itself', async () => {
    let asked = 0
    const shaky = answering(ledger, (route) => {
      asked += 1
      return asked === 1 ? route.fulfill({ status: 503 }) : route.continue()
    })
    const page = await openPage('/?now=2025-12-31', { expected, before: shaky, until: 'there' })
    await expect(page.locator(account)).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Ngày nay' })).toHaveValue('2025-12-31')
    expect(asked).toBe(2)
    await waitForScreen(page)
  })

  it('while it is on its way, no figure stands on the screen', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow = answering(ledger, async (route) => {
      await held
      await route.continue()
    })
    const page = await openPage('/?now=2025-12-31', { before: slow, until: 'there' })
    await expect(page.getByText('Đang áp dụng lựa chọn')).toBeVisible()
    await expectNoFigure(page)
    release()
    await expect(page.locator(account)).toBeVisible()
    await expect(page.getByText('Đang áp dụng lựa chọn')).toBeHidden()
    await waitForScreen(page)
  })
})

describe('when the way to another screen fails', () => {
  it('a direct visit needs no data: it is in the page', async () => {
    const asked: string[] = []
    const page = await openPage('/', {
      before: (opened) =>
        opened.route('**/data/**', (route) => {
          asked.push(route.request().url())
          return route.abort()
        }),
    })
    await expect(page.locator(account)).toBeVisible()
    expect(asked).toEqual([])
  })

  it('the other screen says so, and recovers', async () => {
    const down = answering(sources, (route) => route.fulfill({ status: 503 }))
    const page = await openPage('/', { expected, before: down })
    await page.getByRole('link', { name: 'Nguồn', exact: true }).first().click()
    await expect(page.getByRole('alert')).toContainText(/lỗi 503/)
    await expect(page).toHaveURL(/\/sources$/)
    await expectNoFigure(page)
    await page.unroute(sources)
    await page.getByRole('button', { name: 'Tải lại' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mỗi con số/)
    await waitForScreen(page)
  })

  it('from what failed, Back leads to the figures that are there', async () => {
    const down = answering(sources, (route) => route.fulfill({ status: 503 }))
    const page = await openPage('/', { expected, before: down })
    await page.getByRole('link', { name: 'Nguồn', exact: true }).first().click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.goBack()
    await expect(page.locator(account)).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await waitForScreen(page)
  })

  it('until the data comes, the screen before stays', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow = answering(sources, async (route) => {
      await held
      await route.continue()
    })
    const page = await openPage('/', { before: slow })
    await page.getByRole('link', { name: 'Nguồn', exact: true }).first().click()
    await expect(page.locator(account)).toBeVisible()
    await expect(page).toHaveURL(/\/$/)
    release()
    await expect(page).toHaveURL(/\/sources$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mỗi con số/)
    await waitForScreen(page)
  })

  it('another day whose data does not come says so and takes nothing for it', async () => {
    const down = answering(ledger, (route) => route.fulfill({ status: 503 }))
    const page = await openPage('/', { expected, before: down })
    const handle = page.getByRole('slider', { name: 'Ngày nay' })
    await handle.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('alert')).toContainText(/lỗi 503/)
    await expectNoFigure(page)
    await page.unroute(ledger)
    await page.getByRole('button', { name: 'Tải lại' }).click()
    await expect(page.locator(account)).toBeVisible()
    await waitForScreen(page)
  })
})

describe('when code does not come', () => {
  const gone = [/assets\/(OverviewView|SourcesView)/, /dynamically imported module/]

  it('a sleeping screen stays readable, and the next sign of a person tries again', async () => {
    const page = await openPage('/', {
      expected: gone,
      until: 'asleep',
      before: (opened) => opened.route('**/assets/OverviewView*.js', (route) => route.abort()),
    })
    const refused = page.waitForEvent('requestfailed')
    await page.mouse.move(2, 2)
    await refused
    await expect(page.locator(account)).toBeVisible()
    await page.unroute('**/assets/OverviewView*.js')
    await wakePage(page)
    await expect(page.locator(account)).toBeVisible()
  })

  it('another screen says so, and recovers', async () => {
    const page = await openPage('/', {
      expected: gone,
      before: (opened) => opened.route('**/assets/SourcesView*.js', (route) => route.abort()),
    })
    await page.getByRole('link', { name: 'Nguồn', exact: true }).first().click()
    await expect(page.getByRole('alert')).toContainText(/Không nối được/)
    await page.unroute('**/assets/SourcesView*.js')
    await page.getByRole('button', { name: 'Tải lại' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mỗi con số/)
    await waitForScreen(page)
  })

  it('that of the evidence: it says so where the person is, and recovers', async () => {
    const code = '**/assets/OpenEvidence-*.js'
    const page = await openPage('/', {
      expected: [/OpenEvidence/],
      before: (opened) => opened.route(code, (route) => route.abort()),
    })
    const row = page.locator('[data-indicator="chip-id-cards-issued"]')
    await row.locator('.source-ref').first().click()
    const notice = page.getByRole('status').filter({ hasText: 'Không nối được' })
    await expect(notice).toBeInViewport()
    await page.unroute(code)
    await notice.getByRole('button').click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  it('none at all: the page is there, and its links lead on', async () => {
    const page = await openPage('/', {
      expected: [/assets\/main/],
      until: 'there',
      before: (opened) => opened.route('**/assets/main*.js', (route) => route.abort()),
    })
    await expect(page.locator(account)).toBeVisible()
    await page.unroute('**/assets/main*.js')
    await page.getByRole('link', { name: 'Nguồn', exact: true }).first().click()
    await expect(page).toHaveURL(/\/sources$/)
    await untilAlive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mỗi con số/)
  })
})

describe('when the data is hostile', () => {
  it('a phrase that looks like markup stays a phrase', async () => {
    const attack = '<img src=x onerror=alert(1)>'
    const data = '**/data/pages/vi/indicators/chip-id-cards-issued.json'
    const poisoned = answering(data, async (route) => {
      const body = await (await route.fetch()).text()
      const phrase = /("id":"chip-id-cards-issued\/2024-10-10-antv".*?"stated":)"[^"]*"/
      await route.fulfill({ ...json, body: body.replace(phrase, `$1${JSON.stringify(attack)}`) })
    })
    const page = await openPage('/', { before: poisoned })
    await page.locator('a[href="/indicators/chip-id-cards-issued"]').first().click()
    await expect(page.getByText(attack).first()).toBeVisible()
    await expect(page.locator('img[src="x"]')).toHaveCount(0)
    await waitForScreen(page)
  })
})
