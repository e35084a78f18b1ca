import { expect } from '../support/expectPage'
import type { Page, Route } from 'playwright'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const json = { status: 200, contentType: 'application/json' }

type Answer = (route: Route) => Promise<unknown>

/** What the network may do to the dataset, and what a person is then told. */
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

/** The true dataset with one number missing: nearly whole is not whole. */
async function withoutOneValue(route: Route): Promise<void> {
  const response = await route.fetch()
  const body = await response.text()
  await route.fulfill({ ...json, body: body.replace(/"value":[\d.]+,/, '') })
}

const expected = [/dataset\.json/, /Failed to load resource/]

const routeDataset = (answer: Answer) => (page: Page) => page.route('**/data/dataset.json', answer)

async function expectNoFigure(page: Page): Promise<void> {
  await expect(page.locator('[data-indicator], .figure, .hero, [role="slider"]')).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
}

describe('when the data does not come', () => {
  it.each(mishaps)('%s: it says so, shows no figure, and recovers', async (_name, answer, told) => {
    const page = await openPage('/?now=2025-12-31', { expected, before: routeDataset(answer) })
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Chưa tải được dữ liệu')
    await expect(alert).toContainText(told)
    await expectNoFigure(page)
    await page.unroute('**/data/dataset.json')
    await page.getByRole('button', { name: 'Tải lại' }).click()
    await expect(page.locator('[data-indicator="eid-accounts-activated"]')).toBeVisible()
    await expect(alert).toHaveCount(0)
    await expect(page.getByRole('combobox', { name: 'Ngày nay' })).toHaveValue('2025-12-31')
    await waitForScreen(page)
  })

  it('a second failure is told again, in English too', async () => {
    const down = routeDataset((route) => route.fulfill({ status: 500 }))
    const page = await openPage('/en/', { expected, before: down })
    await expect(page.getByRole('alert')).toContainText('The data could not be loaded')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toContainText('error 500')
    await expectNoFigure(page)
  })

  it('a short failure passes unseen: it tries again by itself', async () => {
    let asked = 0
    const shaky = routeDataset((route) => {
      asked += 1
      return asked === 1 ? route.fulfill({ status: 503 }) : route.continue()
    })
    const page = await openPage('/', { expected, before: shaky })
    await expect(page.locator('[data-indicator="eid-accounts-activated"]')).toBeVisible()
    expect(asked).toBe(2)
    await waitForScreen(page)
  })

  it('while it is on its way, no figure stands on the screen', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow = routeDataset(async (route) => {
      await held
      await route.continue()
    })
    const page = await openPage('/', { before: slow })
    await expect(page.getByText('Đang đọc dữ liệu')).toBeVisible()
    await expectNoFigure(page)
    release()
    await expect(page.locator('[data-indicator="eid-accounts-activated"]')).toBeVisible()
    await waitForScreen(page)
  })
})

describe('when the data is hostile', () => {
  it('a phrase that looks like markup stays a phrase', async () => {
    const attack = '<img src=x onerror=alert(1)>'
    const poisoned = routeDataset(async (route) => {
      const body = await (await route.fetch()).text()
      const phrase = /("id":"chip-id-cards-issued\/2024-10-10-antv".*?"stated":)"[^"]*"/
      await route.fulfill({ ...json, body: body.replace(phrase, `$1${JSON.stringify(attack)}`) })
    })
    const page = await openPage('/indicators/chip-id-cards-issued', { before: poisoned })
    await expect(page.getByText(attack).first()).toBeVisible()
    await expect(page.locator('img[src="x"]')).toHaveCount(0)
    await waitForScreen(page)
  })
})

describe('without scripts', () => {
  it('the page says where the figures are', async () => {
    const page = await openPage('/', { javaScriptEnabled: false, expected: [/\(csp\)$/] })
    await expect(page.getByRole('link', { name: '/data/observations.csv' })).toBeVisible()
  })
})
