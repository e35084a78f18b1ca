import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { axeFaults } from '../support/axeFaults'
import { keepTheme } from '../support/keepTheme'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const screens: readonly (readonly [name: string, path: string])[] = [
  ['overview', ''],
  ['indicator', 'indicators/eid-accounts-activated'],
  ['disputed indicator', 'indicators/population-5g-coverage-share'],
  ['explore', 'explore'],
  [
    'explore with all open',
    'explore?chart=trend&pick=eid-accounts-activated&measure=index&check=population-5g-coverage-share/2025-12-31',
  ],
  ['sources', 'sources'],
  ['method', 'method'],
  ['not found', 'nowhere'],
  ['evidence', '?evidence=eid-accounts-activated/2026-01-16-antv'],
]

const languages = [
  ['Vietnamese', '/'],
  ['English', '/en/'],
] as const

const cases = screens.flatMap(([screen, path]) =>
  languages.map(([language, root]) => [screen, language, root + path] as const),
)

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
/** 1280 pixels at 400 %: what WCAG 1.4.10 asks a page to fit into. */
const zoomed = { width: 320, height: 256 }

/** What a theme can get wrong. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** How far the page reaches beyond the window, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(cases)('%s in %s can be read by everyone', async (_screen, _language, path) => {
    const page = await openPage(path, {
      viewport: wide,
      before: (opened) => keepTheme(opened, theme),
      expected: [/ 404.*\/nowhere/],
    })
    await waitForScreen(page)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    // What a sticky heading covers while the page is scrolled is no target.
    await page.evaluate(() => scrollTo(0, 0))
    // The structure is that of the light theme; the colours are looked at on all that is shown.
    const rules = theme === 'dark' ? colourRules : undefined
    expect(await axeFaults(page, rules)).toEqual([])
    await page.setViewportSize(phone)
    await waitForScreen(page)
    expect(await axeFaults(page, rules)).toEqual([])
    await expect.poll(() => overflow(page)).toBe(0)
    await page.setViewportSize(zoomed)
    await expect.poll(() => overflow(page)).toBe(0)
  })
})

describe('the checks are at work', () => {
  it('a button without a name, a faint text and a page too wide are found', async () => {
    const page = await openPage('/nowhere', {
      viewport: phone,
      expected: [/ 404.*\/nowhere/],
    })
    await waitForScreen(page)
    await page.evaluate(() => {
      const faint = document.createElement('p')
      faint.textContent = 'faint'
      faint.style.cssText = 'color: #ccc; background: #fff; width: 900px'
      document.querySelector('main')?.append(document.createElement('button'), faint)
    })
    const rules = (await axeFaults(page)).map((fault) => fault.split(':')[0])
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast']))
    expect(await overflow(page)).toBeGreaterThan(0)
  })
})
