import type { Page } from 'playwright'
import { expect } from './expectPage'
import { isAlive } from './isAlive'

/** React marks an element shortly before its effects have run; an idle page has run them. */
function idle(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 })),
  )
}

/** Waits until the frame of a drawn page is alive: links are followed within the app. */
export async function untilAlive(page: Page): Promise<void> {
  await expect.poll(() => isAlive(page, 'header'), { timeout: 15_000 }).toBe(true)
  await idle(page)
}

/** Moves the mouse where nothing is, as the first sign of a person, until the screen is alive. */
export async function wakePage(page: Page): Promise<void> {
  await expect(async () => {
    await page.mouse.move(2, 2)
    await page.mouse.move(3, 3)
    expect(await isAlive(page, 'main')).toBe(true)
  }).toPass({ timeout: 15_000, intervals: [50, 100, 200, 400] })
  await idle(page)
}
