import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '../support/expectPage'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { buildSiteWith } from '../support/buildSiteWith'
import { expectUnharmed } from '../support/expectUnharmed'
import { hostileFiles } from '../support/hostileDataset'
import { withBrowser } from '../support/openPage'
import { serveFolder } from '../support/serveFolder'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

/** Ends every element and attribute a text may stand in, then tries to run. */
const poison = `"'></script></title></style></svg><img src=x onerror=alert(1)><script>pwned=1</script>`

let site = { folder: '', address: '', end: async () => {} }

beforeAll(async () => {
  const { folder, remove } = await buildSiteWith(hostileFiles(poison))
  const { address, close } = await serveFolder(folder)
  site = {
    folder,
    address,
    end: () => {
      close()
      return remove()
    },
  }
}, 300_000)

afterAll(() => site.end())

const paths = [
  '/',
  '/en/',
  '/indicators/accounts-activated',
  '/en/indicators/accounts-activated',
  '/indicators/coverage',
  '/en/indicators/egov-rank',
  '/indicators/accounts-issued',
  '/explore',
  '/en/explore',
  '/sources',
  '/en/sources',
  '/method',
  '/en/method',
] as const

describe('a hostile dataset, built and served', () => {
  it.each(paths)('%s shows it as text, as drawn and alive', async (path) => {
    const page = await openPage(path, { baseURL: site.address })
    await waitForScreen(page)
    await expectUnharmed(page)
    const text = await page.locator('body').innerText()
    expect(text).toContain('<img src=x onerror=alert(1)>')
    await expect(page).toHaveTitle(path.includes('indicators') ? /<img src=x/ : /Nhịp Số/)
  })

  it.each(paths)('%s shows it as text with scripts off', async (path) => {
    const page = await openPage(path, { baseURL: site.address, javaScriptEnabled: false })
    await expectUnharmed(page)
    expect(await page.locator('main').innerText()).toContain('<img src=x onerror=alert(1)>')
  })

  it('the head says it as text, to those who share the page too', async () => {
    const page = await openPage('/indicators/accounts-activated', { baseURL: site.address })
    const metas = page.locator('meta[property^="og:"], meta[name="description"]')
    const said = await metas.evaluateAll((all) => all.map((meta) => meta.getAttribute('content')))
    expect(said.join('\n')).toContain('onerror=alert(1)')
    await expect(
      page.locator('head > *:not(meta, title, link, style, script, noscript)'),
    ).toHaveCount(0)
    await expect(page.locator('body > *:not(#root, .shapes, script, link)')).toHaveCount(0)
  })

  it.each(['/', '/indicators/coverage'])('the live charts of %s say it as text', async (path) => {
    const page = await openPage(path, { baseURL: site.address })
    for (const chart of await page.locator('.chart-drawing').all()) {
      await chart.hover()
      await expect(chart.locator('.chart-live [data-drawn] svg')).toBeVisible()
      await chart.focus()
      await page.keyboard.press('ArrowRight')
    }
    await waitForScreen(page)
    await expectUnharmed(page)
  })

  it('the evidence says it as text, and its links lead where they say', async () => {
    const page = await openPage('/', { baseURL: site.address })
    await page.locator('a[data-evidence]').filter({ visible: true }).first().click()
    const drawer = page.getByRole('dialog')
    await expect(drawer).toContainText('<img src=x onerror=alert(1)>')
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol))
    expect(new Set(hrefs)).toEqual(new Set(['http:', 'https:']))
    await expectUnharmed(page)
  })

  it('a way through the app from page to page shows it as text', async () => {
    const page = await openPage('/sources', { baseURL: site.address })
    await page.getByRole('link', { name: 'Tổng quan', exact: true }).first().click()
    await page.locator('main a[href^="/indicators/"]:not([data-evidence])').first().click()
    await expect(page.locator('.indicator-head h1')).toContainText('<img src=x onerror=alert(1)>')
    await expect(page).toHaveTitle(/<img src=x/)
    await waitForScreen(page)
    await expectUnharmed(page)
  })
})

describe('the files of a hostile dataset', () => {
  const files = () =>
    readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).map((name) => name.toString())

  it('hold the text nowhere as markup', () => {
    const pages = files().filter((name) => /\.(html|xml|svg)$/.test(name))
    expect(pages.length).toBeGreaterThan(10)
    const harmed = pages.filter((name) => {
      const text = readFileSync(join(site.folder, name), 'utf8')
      return /<img src=x|<script>pwned/.test(text)
    })
    expect(harmed).toEqual([])
  })

  it('stay JSON that says what was written', () => {
    const data = files().filter((name) => name.endsWith('.json'))
    expect(data.length).toBeGreaterThan(10)
    const texts = data.map((name) => readFileSync(join(site.folder, name), 'utf8'))
    expect(() => texts.map((text) => JSON.parse(text) as unknown)).not.toThrow()
  })
})

describe('a hostile address', () => {
  const attack = encodeURIComponent('"><img src=x onerror=alert(1)><script>pwned=1</script>')

  it.each([
    ['the overview', `/?then=${attack}&now=${attack}&open=${attack}&evidence=${attack}`],
    ['the sources', `/sources?by=${attack}#${attack}`],
    ['an indicator', `/indicators/egdi-rank?mode=${attack}&extent=javascript:alert(1)`],
    ['the method', `/en/method?evidence=${attack}/${attack}#"><img src=x>`],
  ])('of %s becomes nothing', async (_screen, path) => {
    const page = await openPage(path)
    await waitForScreen(page)
    await expectUnharmed(page)
  })
})
