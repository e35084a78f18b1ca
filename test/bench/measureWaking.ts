import type { Browser } from 'playwright'
import { median } from './median'
import { openProfile } from './openProfile'
import { phone } from './Profile'
import { watched, watchPaint } from './watchPaint'

/** Milliseconds a drawn page is left alone before it is touched, and watched after it. */
const LEFT_ALONE = 3000

/**
 * The longest task, in milliseconds, of a page that comes to life under the first finger on the
 * slow phone: how late the next touch may be answered. The median of several pages.
 */
export async function measureWaking(
  browser: Browser,
  origin: string,
  runs: number,
): Promise<number> {
  const longest: number[] = []
  for (let run = 0; run < runs; run++) {
    const { page, close } = await openProfile(browser, phone)
    try {
      await page.addInitScript(watchPaint, watched)
      await page.goto(origin, { waitUntil: 'load' })
      await page.waitForTimeout(LEFT_ALONE)
      const touched = await page.evaluate(() => performance.now())
      await page.locator('.hero .kicker').first().tap()
      await page.waitForTimeout(LEFT_ALONE)
      const { tasks } = await page.evaluate(() => window.paintTimes)
      const after = tasks.filter(([start]) => start >= touched).map(([, duration]) => duration)
      longest.push(Math.max(0, ...after))
    } finally {
      await close()
    }
  }
  return median(longest)
}
