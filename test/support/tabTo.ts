import type { Locator, Page } from 'playwright'

/** More steps than from one end of any page to the other. */
const MOST = 250

/** Presses Tab until something has the focus, as a person without a mouse does. */
export async function tabTo(
  page: Page,
  wanted: Locator,
  keys: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  // Sought once: to look for a name in the whole page at every step takes its time.
  const element = await wanted.elementHandle()
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press(keys)
    if (await element?.evaluate((each) => each === document.activeElement)) return
  }
  throw new Error(`${MOST} steps of ${keys} never reached ${String(wanted)}.`)
}
