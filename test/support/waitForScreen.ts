import type { Page } from 'playwright'
import { expect } from './expectPage'

/**
 * Waits until a screen stands whole: data read, view loaded, fonts there, every chart drawn. The
 * footer tells it from the loading screen, the heading from a view that is still on its way.
 */
export async function waitForScreen(page: Page): Promise<void> {
  await expect(page.locator('footer')).toBeAttached()
  await expect(page.locator('main h1')).toBeAttached()
  const charts = page.locator('.chart-drawing')
  // Pictures for tablets come beside the others.
  const drawn = page.locator('.chart-drawing [data-drawn]:not(.for-between)')
  await expect(async () => {
    expect(await drawn.count()).toBe(await charts.count())
  }).toPass({ timeout: 15_000 })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
