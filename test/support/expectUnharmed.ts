import type { Page } from 'playwright'
import { expect } from './expectPage'

/** What nobody put there may be there: no picture of an attacker, no script but ours. */
export async function expectUnharmed(page: Page): Promise<void> {
  await expect(page.locator('img')).toHaveCount(0)
  await expect(page.locator('[onerror], [onload], [onclick], foreignObject')).toHaveCount(0)
  await expect(page.locator('a[href^="javascript:" i]')).toHaveCount(0)
  const { scripts, pwned } = await page.evaluate(() => ({
    scripts: [...document.scripts].filter(
      ({ src, type, text }) =>
        src === '' && type !== 'application/json' && !text.includes('nhip-so-preferences'),
    ).length,
    pwned: 'pwned' in window || window.name !== '',
  }))
  expect({ scripts, pwned }).toEqual({ scripts: 0, pwned: false })
}
