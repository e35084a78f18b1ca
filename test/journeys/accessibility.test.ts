import { expect } from 'playwright/test'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { axeFaults } from '../support/axeFaults'
import { withBrowser } from '../support/openPage'
import { waitForCharts } from '../support/waitForCharts'

const openPage = withBrowser()

const screens: readonly (readonly [name: string, path: string])[] = [
  ['overview', ''],
  ['indicator', 'indicators/eid-accounts-activated'],
  ['disputed indicator', 'indicators/population-5g-coverage-share'],
  ['sources', 'sources'],
  ['method', 'method'],
  ['not found', 'nowhere'],
  ['evidence', '?evidence=eid-accounts-activated/2026-01-16-antv'],
]

const languages = [
  { name: 'Vietnamese', root: '/', dark: 'Tối', light: 'Sáng' },
  { name: 'English', root: '/en/', dark: 'Dark', light: 'Light' },
] as const

const cases = screens.flatMap(([screen, path]) =>
  languages.map(({ name, root }) => [screen, name, root + path] as const),
)

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
/** 1280 pixels at 400 %: what WCAG 1.4.10 asks a page to fit into. */
const zoomed = { width: 320, height: 256 }

async function ready(page: Page): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1 }).or(page.getByRole('dialog')).first(),
  ).toBeVisible()
  await waitForCharts(page)
}

/** How far the page reaches beyond the window, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

/** The theme as a person chose it before. */
function inTheme(theme: 'light' | 'dark') {
  const kept = JSON.stringify({ state: { theme }, version: 0 })
  return (page: Page) =>
    page.addInitScript((value) => {
      localStorage.setItem('nhip-so-preferences', value)
    }, kept)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(cases)('%s in %s has no fault that axe-core knows', async (_screen, _language, path) => {
    const page = await openPage(path, { viewport: wide, before: inTheme(theme) })
    await ready(page)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    expect(await axeFaults(page)).toEqual([])
    await page.setViewportSize(phone)
    await ready(page)
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('on a narrow screen', () => {
  it.each(cases)('%s in %s needs no sideways scrolling', async (_screen, _language, path) => {
    const page = await openPage(path, { viewport: phone })
    await ready(page)
    expect(await overflow(page)).toBe(0)
    await page.setViewportSize(zoomed)
    await ready(page)
    expect(await overflow(page)).toBe(0)
  })
})
