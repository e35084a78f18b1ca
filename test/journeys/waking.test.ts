import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { isAlive } from '../support/isAlive'
import { keepTheme } from '../support/keepTheme'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'
import { wakePage } from '../support/wakePage'

const openPage = withBrowser()

const row = '[data-indicator="eid-accounts-activated"]'

/** A sleeping page whose screen cannot wake before it is let to. */
async function openHeld(path: string, before?: (page: Page) => Promise<unknown>) {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const page = await openPage(path, {
    until: 'asleep',
    before: async (opened) => {
      await before?.(opened)
      await opened.route(/\/assets\/(Overview|Indicator|Explore)View-.*\.js$/, async (route) => {
        await held
        await route.continue()
      })
    },
  })
  return { page, release }
}

/** Remembers an element of the drawn page, to tell it from one drawn anew. */
function remember(page: Page, css: string): Promise<void> {
  return page.evaluate((selector) => {
    Object.assign(window, { remembered: document.querySelector(selector) })
  }, css)
}

const isSame = (page: Page, css: string) =>
  page.evaluate((selector) => {
    const { remembered } = window as unknown as { remembered: Element | null }
    return remembered !== null && remembered === document.querySelector(selector)
  }, css)

/** What React has not yet woken it lets no press and no focus pass through: signs all the same. */
describe('the first sign, wherever it lands, wakes the page', () => {
  it.each(['.period-handle-now', 'select', 'main .source-ref', '.chart-drawing'])(
    'the focus on %s',
    async (css) => {
      const page = await openPage('/', { until: 'asleep' })
      expect(await isAlive(page, 'main')).toBe(false)
      await page.locator(css).first().focus()
      await expect.poll(() => isAlive(page, 'main')).toBe(true)
    },
  )

  it.each(['select', '.hero-chart', '.hero-verdict button'])('a finger on %s', async (css) => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    const page = await openPage('/', { until: 'asleep', ...phone })
    expect(await isAlive(page, 'main')).toBe(false)
    await page.locator(css).first().tap({ force: true })
    await expect.poll(() => isAlive(page, 'main')).toBe(true)
  })

  it.each(['/', '/indicators/eid-accounts-activated'])(
    'keys on a handle of %s that was the first to have the focus move it',
    async (path) => {
      const page = await openPage(path, { until: 'asleep' })
      await page.locator('.period-handle-now:visible').first().focus()
      await expect.poll(() => isAlive(page, 'main')).toBe(true)
      await page.keyboard.press('ArrowLeft')
      await expect(page).toHaveURL(/now=/)
    },
  )

  it('a first press on a button does what the button says', async () => {
    const page = await openPage('/indicators/eid-accounts-activated', { until: 'asleep' })
    await page
      .getByRole('button', { name: /Sao chép/ })
      .first()
      .click()
    await expect(page.getByText(/Đã sao chép|đã chép/i).first()).toBeVisible()
  })
})

describe('what was entered before the screen came to life', () => {
  it('is answered once it lives: words and two values of facets', async () => {
    const { page, release } = await openHeld('/explore')
    const words = page.locator('.words-field input')
    await words.pressSequentially('định danh')
    const open = page.locator('.facet[open] input[type="checkbox"]')
    await open.nth(0).check()
    await open.nth(1).check()
    release()
    await expect(page.locator('.chips .chip')).toHaveCount(3)
    await expect(words).toHaveValue('định danh')
    await expect(open.nth(0)).toBeChecked()
    await expect(open.nth(1)).toBeChecked()
  })
})

describe('a drawn page that comes to life', () => {
  it('keeps what was drawn: nothing is drawn anew', async () => {
    const { page, release } = await openHeld('/')
    await remember(page, row)
    release()
    await wakePage(page)
    expect(await isSame(page, row)).toBe(true)
  })

  it('keeps the focus where the keyboard has brought it', async () => {
    const { page, release } = await openHeld('/')
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      if ((await page.locator('main :focus').count()) > 0) break
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await remember(page, ':focus')
    expect(await page.locator('main :focus').count()).toBe(1)
    release()
    await wakePage(page)
    expect(await isSame(page, 'main :focus')).toBe(true)
    await waitForScreen(page)
  })

  it('keeps what was unfolded and how far it was scrolled', async () => {
    const { page, release } = await openHeld('/')
    await page.locator('.more-targets summary').click()
    await page.evaluate(() => scrollTo(0, 700))
    release()
    await wakePage(page)
    await expect(page.locator('.more-targets')).toHaveAttribute('open')
    expect(await page.evaluate(() => scrollY)).toBe(700)
  })

  it.each(['light', 'system', 'dark'] as const)(
    'keeps its figures in the %s theme',
    async (theme) => {
      const { page, release } = await openHeld('/', (opened) => keepTheme(opened, theme))
      await expect(page.locator(row)).toBeVisible()
      await page.getByRole('button', { name: theme === 'dark' ? 'Sáng' : 'Tối' }).click()
      await expect(page.locator('html')).toHaveAttribute(
        'data-theme',
        theme === 'dark' ? 'light' : 'dark',
      )
      await expect(page.locator(row)).toBeVisible()
      release()
      await wakePage(page)
      await expect(page.locator(row)).toBeVisible()
    },
  )

  it('follows a source number that was pressed before it woke', async () => {
    const { page, release } = await openHeld('/')
    await page.locator('.hero [data-evidence]').first().click()
    release()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.locator(row)).toBeVisible()
  })

  it('follows a link that was pressed before it woke', async () => {
    const { page, release } = await openHeld('/')
    await page.getByRole('link', { name: 'Nguồn', exact: true }).first().click()
    release()
    await expect(page).toHaveURL(/\/sources$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mỗi con số/)
    await waitForScreen(page)
  })
})
