import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, inject, it } from 'vitest'
import { withBrowser } from '../support/openPage'

const openPage = withBrowser()

const disputed = 'indicators/population-5g-coverage-share'
const claim = 'eid-accounts-activated/2026-01-16-antv'

/** What a person reads in each language where the same thing stands. */
const languages = [
  {
    root: '/',
    language: 'vi',
    headline: 'thêm ít nhất 9,8 triệu',
    range: /Tăng 9,8 đến 10,9\s?triệu/,
    sources: 'Sổ nguồn',
    method: 'Cách đọc số',
    off: 'Trình duyệt đang tắt JavaScript',
    dispute: '58 đến 92%',
    target: 'mục tiêu 90%',
    other: 'Chỉ số trước',
  },
  {
    root: '/en/',
    language: 'en',
    headline: 'at least 9.8 million',
    range: /9\.8\sto\s10\.9\smillion/,
    sources: 'Source register',
    method: 'Reading rules',
    off: 'JavaScript is off in this browser',
    dispute: '58 to 92%',
    target: 'target 90%',
    other: 'Previous indicator',
  },
] as const

const sizes = [
  ['a desk', { width: 1440, height: 900 }, '.picture-wide'],
  ['a phone', { width: 390, height: 844 }, '.picture-narrow'],
] as const

const withoutScripts = (path: string, options = {}) =>
  openPage(path, { javaScriptEnabled: false, ...options })

/** Every chart shows one drawn picture, large enough to be read, with marks and words in it. */
async function expectDrawnCharts(page: Page, count: number, picture: string): Promise<void> {
  const charts = page.locator('.chart-drawing')
  await expect(charts).toHaveCount(count)
  for (const chart of await charts.all()) {
    const shown = chart.locator('.drawn svg').filter({ visible: true })
    await expect(shown).toHaveCount(1)
    await expect(chart.locator(`.drawn:not(.for-between) ${picture} svg`)).toBeVisible()
    const { width, height } = (await shown.boundingBox()) ?? { width: 0, height: 0 }
    expect(width).toBeGreaterThan(250)
    expect(height).toBeGreaterThan(150)
    await expect(shown.locator('text').first()).toBeVisible()
    await expect(shown.locator('path').first()).toBeAttached()
  }
}

describe.each(languages)('with scripts off, in $language', (words) => {
  it.each(sizes)('the overview is read whole on %s', async (_name, viewport, picture) => {
    const page = await withoutScripts(words.root, { viewport })
    await expect(page.locator('html')).toHaveAttribute('lang', words.language)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words.headline)
    await expect(page.getByText(words.range).first()).toBeVisible()
    await expectDrawnCharts(page, 1, picture)
    const row = page.locator('[data-indicator="eid-accounts-activated"]')
    await expect(row).toBeVisible()
    await expect(row.locator('[data-verdict="rose"]')).toBeVisible()
    expect(
      await page.locator('[data-indicator]').filter({ visible: true }).count(),
    ).toBeGreaterThan(15)
    await page.locator('.more-targets summary').click()
    const targets = page.locator('[data-target]').filter({ visible: true })
    expect(await targets.count()).toBeGreaterThan(5)
    await expect(page.locator('.no-scripts')).toBeVisible()
    await expect(page.locator('.no-scripts')).toContainText(words.off)
  })

  it.each(sizes)('an indicator with a dispute is read on %s', async (_name, viewport, picture) => {
    const page = await withoutScripts(words.root + disputed, { viewport })
    await expect(page.getByRole('main')).toContainText(words.dispute)
    await expectDrawnCharts(page, 2, picture)
    await expect(page.locator('.why-table')).toBeVisible()
    await expect(page.locator('.point-table tbody tr')).toHaveCount(5)
    await expect(page.locator('[data-claim][data-status="disputed"]')).toHaveCount(4)
    await expect(page.locator('[data-target="population-5g-2025"]')).toContainText(words.target)
  })

  it('the register of sources and the method are read', async () => {
    const page = await withoutScripts(words.root)
    await page.getByRole('link', { name: words.sources, exact: true }).click()
    await expect(page).toHaveURL(/\/sources$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.locator('tr[id^="source-"]').count()).toBeGreaterThan(100)
    await page.getByRole('link', { name: words.method, exact: true }).first().click()
    await expect(page).toHaveURL(/\/method$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('table').first()).toBeVisible()
  })

  it('a source number leads to the statement, and from there to its source', async () => {
    const page = await withoutScripts(words.root)
    const row = page.locator('[data-indicator="eid-accounts-activated"]')
    await row.locator(`[data-evidence="${claim}"]`).click()
    await expect(page).toHaveURL(
      /\/indicators\/eid-accounts-activated#claim-eid-accounts-activated--2026-01-16-antv$/,
    )
    const statement = page.locator(`[data-claim="${claim}"]`)
    await expect(statement).toBeInViewport()
    await expect(statement).toContainText('hơn 67 triệu tài khoản được kích hoạt')
    await statement.locator('a[href$="/sources#source-2"]').click()
    await expect(page).toHaveURL(/\/sources#source-2$/)
    const source = page.locator('#source-2')
    await expect(source).toBeInViewport()
    await expect(source.locator('a[href^="https://antv.gov.vn/"]').first()).toBeVisible()
    // And back from what a source says to the statement itself.
    await source.locator(`[data-evidence="${claim}"]`).first().click()
    await expect(page.locator(`[data-claim="${claim}"]`)).toBeInViewport()
  })

  it('links lead from page to page, to the neighbours and to the other language', async () => {
    const page = await withoutScripts(words.root)
    await page.locator('a[href$="/indicators/eid-accounts-activated"]').first().click()
    const heading = page.getByRole('heading', { level: 1 })
    const first = await heading.innerText()
    await page.locator('a[rel="next"]').click()
    await expect(heading).not.toHaveText(first)
    await page.getByRole('link', { name: words.other }).click()
    await expect(heading).toHaveText(first)
    await page.locator(`.top-bar a[hreflang]:not([hreflang="${words.language}"])`).click()
    await expect(page.locator('html')).not.toHaveAttribute('lang', words.language)
    await expect(page).toHaveURL(/\/indicators\/eid-accounts-activated$/)
  })
})

describe('with scripts off', () => {
  it('no statement of any row is out of reach: every source number has its place', async () => {
    const page = await withoutScripts('/')
    const hrefs = await page
      .locator('main a[data-evidence]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.length).toBeGreaterThan(50)
    const paths = [...new Set(hrefs.map((href) => href.replace(/#.*/, '')))]
    const missing = paths.map(async (path) => {
      const html = await (await fetch(inject('baseAddress') + path)).text()
      const places = hrefs.filter((href) => href.startsWith(`${path}#`))
      return places.filter((href) => !html.includes(`id="${href.split('#')[1]}"`))
    })
    expect((await Promise.all(missing)).flat()).toEqual([])
  })

  it('an unknown address says so and leads home', async () => {
    const page = await withoutScripts('/en/nothing', { expected: [/404.*\/en\/nothing/] })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await page.getByRole('link', { name: 'Go to the overview' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
  })
})
