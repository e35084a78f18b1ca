import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { untilAlive, wakePage } from '../support/wakePage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

/** The code that draws charts, by the names of its files. */
const drawingCode = /\/assets\/(Chart|LiveTrend|LiveDispute)-/

/** A machine that asks to be spared what nobody asked for: then only a person wakes a chart. */
const sparing = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })

/** The paths asked for from now on; fonts and the tab's picture come when nothing else is to do. */
function asked(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!/\.(woff2|svg)$|fontsLater/.test(pathname)) paths.push(pathname)
  })
  return paths
}

/** Waits until every request has its answer. */
const settled = (page: Page) => page.waitForLoadState('networkidle')

const linkToSources = (page: Page) => page.getByRole('link', { name: 'Nguồn', exact: true }).first()

/** The ways a person shows that a link is about to be followed. */
const signs: readonly (readonly [name: string, show: (page: Page) => Promise<unknown>])[] = [
  ['pointing at', (page) => linkToSources(page).hover()],
  ['focusing', (page) => linkToSources(page).focus()],
  ['touching', (page) => linkToSources(page).dispatchEvent('touchstart')],
]

describe('a link about to be followed', () => {
  it.each(signs)('%s it fetches code and data; the click needs no more', async (_name, show) => {
    const page = await openPage('/', { before: sparing })
    await settled(page)
    const before = asked(page)
    await show(page)
    await expect.poll(() => before.join('\n')).toMatch(/\/data\/pages\/vi\/sources\.json/)
    await expect.poll(() => before.join('\n')).toMatch(/\/assets\/SourcesView-[\w-]+\.js/)
    await settled(page)
    await expect(page.locator('[data-indicator]').first()).toBeVisible()
    const after = asked(page)
    await linkToSources(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mỗi con số/)
    await settled(page)
    expect(after).toEqual([])
  })

  it('works from a page nobody has touched', async () => {
    const page = await openPage('/', { before: sparing, until: 'asleep' })
    await settled(page)
    const before = asked(page)
    await linkToSources(page).hover()
    await expect.poll(() => before.join('\n')).toMatch(/\/data\/pages\/vi\/sources\.json/)
    await settled(page)
    const after = asked(page)
    await linkToSources(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mỗi con số/)
    expect(after).toEqual([])
  })

  it('fetches a screen once, however often it is pointed at', async () => {
    const page = await openPage('/', { before: sparing })
    const before = asked(page)
    for (let time = 0; time < 3; time += 1) {
      await linkToSources(page).hover()
      await settled(page)
      await page.mouse.move(2, 2)
    }
    expect(before.filter((path) => path.endsWith('/sources.json'))).toHaveLength(1)
  })

  it('fetches nothing for a link to the other language or to elsewhere', async () => {
    const page = await openPage('/sources', { before: sparing })
    await settled(page)
    const before = asked(page)
    await page.getByRole('link', { name: 'English' }).hover()
    await page.locator('main a[href^="https://"]').first().hover()
    await settled(page)
    expect(before).toEqual([])
  })
})

describe('a source number about to be followed', () => {
  const number = (page: Page) =>
    page.locator('.hero [data-evidence="eid-accounts-activated/2026-01-16-antv"]').first()

  it.each([
    ['pointing at', (page: Page) => number(page).hover()],
    ['focusing', (page: Page) => number(page).focus()],
    ['touching', (page: Page) => number(page).dispatchEvent('touchstart')],
  ])('%s it fetches its evidence; the click needs no more', async (_name, show) => {
    const page = await openPage('/', { before: sparing })
    await settled(page)
    const before = asked(page)
    await show(page)
    const data = /\/data\/pages\/vi\/indicators\/eid-accounts-activated\.json/
    await expect.poll(() => before.join('\n')).toMatch(data)
    await expect.poll(() => before.join('\n')).toMatch(/\/assets\/OpenEvidence-[\w-]+\.js/)
    await settled(page)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const after = asked(page)
    await number(page).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await settled(page)
    expect(after).toEqual([])
  })
})

/** Notes for every frame how many charts show no drawing, and how many are drawn live. */
function watchCharts(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const seen = { bare: 0, frames: 0 }
    Object.assign(window, { seenCharts: seen })
    const note = () => {
      for (const box of document.querySelectorAll('.chart-drawing')) {
        const drawings = [...box.querySelectorAll('svg')].filter(
          (svg) => svg.checkVisibility() && svg.querySelector('path') !== null,
        )
        if (drawings.length === 0) seen.bare += 1
      }
      seen.frames += 1
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
}

const seenCharts = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { seenCharts: { bare: number; frames: number } }).seenCharts,
  )

describe('what draws charts', () => {
  const chart = (page: Page) => page.locator('.chart-drawing').first()

  it.each([
    ['a mouse over it', (page: Page) => chart(page).hover()],
    ['the keyboard on it', (page: Page) => chart(page).focus()],
    [
      'a finger on it',
      (page: Page) =>
        chart(page).dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true }),
    ],
  ])('comes with %s, and the picture stays until it has drawn', async (_name, touch) => {
    const page = await openPage('/indicators/eid-accounts-activated', {
      before: sparing,
      until: 'asleep',
    })
    await settled(page)
    const before = asked(page)
    await wakePage(page)
    await settled(page)
    expect(before.filter((path) => drawingCode.test(path))).toEqual([])
    await expect(chart(page).locator('.drawn svg').filter({ visible: true })).toHaveCount(1)
    await watchCharts(page)
    await touch(page)
    await expect
      .poll(() => before.filter((path) => drawingCode.test(path)).length)
      .toBeGreaterThan(0)
    await expect(chart(page).locator('.chart-live [data-drawn] svg')).toBeVisible()
    await waitForScreen(page)
    await expect(chart(page).locator('.drawn')).toHaveCount(0)
    const { bare, frames } = await seenCharts(page)
    expect(frames).toBeGreaterThan(0)
    expect(bare).toBe(0)
  })

  it('never comes where it fails to come: the picture stays, and its words', async () => {
    const page = await openPage('/indicators/eid-accounts-activated', {
      expected: [/assets\/(Chart|LiveTrend)/, /dynamically imported module/],
      before: async (opened) => {
        await sparing(opened)
        await opened.route('**/assets/Chart-*.js', (route) => route.abort())
      },
    })
    const refused = page.waitForEvent('requestfailed')
    await chart(page).hover()
    await refused
    await settled(page)
    await expect(chart(page).locator('.drawn svg').filter({ visible: true })).toHaveCount(1)
    await chart(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect(chart(page)).toHaveAttribute('aria-valuetext', /triệu/)
  })

  it('is not carried by a page nobody touches', async () => {
    const page = await openPage('/', { before: sparing, until: 'there' })
    const paths = asked(page)
    await page.reload()
    await untilAlive(page)
    await settled(page)
    expect(paths.filter((path) => drawingCode.test(path))).toEqual([])
    expect(paths.filter((path) => path.startsWith('/data/'))).toEqual([])
  })
})
