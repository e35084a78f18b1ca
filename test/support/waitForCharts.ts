import { expect } from 'playwright/test'
import type { Page } from 'playwright'

/** Waits until every chart of the page stands and its fonts are there. */
export async function waitForCharts(page: Page): Promise<void> {
  const charts = page.locator('.chart-drawing')
  const drawn = page.locator('.chart-drawing [data-drawn]')
  await expect(async () => {
    expect(await drawn.count()).toBe(await charts.count())
  }).toPass()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
