import type { Page } from 'playwright'
import { it } from 'vitest'
import { axeFaults } from './axeFaults'
import { expect } from './expectPage'
import { keepTheme } from './keepTheme'
import type { OpenPage } from './openPage'
import { overflow } from './overflow'
import { waitForScreen } from './waitForScreen'

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

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
/** 1280 pixels at 400 %: what WCAG 1.4.10 asks a page to fit into. */
const zoomed = { width: 320, height: 256 }

type Theme = 'light' | 'dark'

/** Follows the machine into a theme, as everybody does who has chosen so. */
async function turn(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

/**
 * Every screen in one language: by every rule in one theme on a desk and in the other on a phone,
 * and no page wider than its window. The two languages take the themes the other way round: so each
 * is checked in both, and both are checked at either size.
 * @param root the path of the language's overview
 */
export function describeAccessible(
  root: string,
  themes: { readonly wide: Theme; readonly phone: Theme },
  openPage: OpenPage,
): void {
  const at = `${themes.wide} on a desk and ${themes.phone} on a phone`
  it.each(screens)(`%s in ${root}, ${at}, can be read by everyone`, async (_screen, path) => {
    const page = await openPage(root + path, {
      viewport: wide,
      before: (opened) => keepTheme(opened, 'system'),
      expected: [/ 404.*\/nowhere/],
    })
    await waitForScreen(page)
    // What a sticky heading covers while the page is scrolled is no target.
    await page.evaluate(() => scrollTo(0, 0))
    await turn(page, themes.wide)
    expect(await axeFaults(page)).toEqual([])
    await expect.poll(() => overflow(page)).toBe(0)
    await turn(page, themes.phone)
    await page.setViewportSize(phone)
    await waitForScreen(page)
    expect(await axeFaults(page)).toEqual([])
    await expect.poll(() => overflow(page)).toBe(0)
    await page.setViewportSize(zoomed)
    await expect.poll(() => overflow(page)).toBe(0)
  })
}
