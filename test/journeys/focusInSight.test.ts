import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'

const openPage = withBrowser()

/**
 * How far what has the focus reaches under the headings of the table, where they stay in sight, in
 * pixels; all of it where it is scrolled out of sight.
 */
const covered = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    const head = document.querySelector('.explore-thead')
    if (!focused || !head || head.contains(focused)) return 0
    const { top, bottom, height } = focused.getBoundingClientRect()
    if (bottom <= 0) return height
    const isSticky = getComputedStyle(head).position === 'sticky'
    return isSticky ? Math.max(0, Math.round(head.getBoundingClientRect().bottom - top)) : 0
  })

/** Presses a key again and again; each time what has the focus comes to stand in sight. */
async function expectInSight(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(key)
    await expect.poll(() => covered(page)).toBe(0)
  }
}

describe('what has the focus in the table stands below its headings', () => {
  it.each([
    [1440, 500],
    [390, 700],
  ])('in a window of %i × %i', async (width, height) => {
    const page = await openPage('/explore', { viewport: { width, height } })
    const names = page.getByRole('rowheader')
    await names.first().scrollIntoViewIfNeeded()
    await names.first().focus()
    await expectInSight(page, 'ArrowDown', 12)
    await expectInSight(page, 'ArrowUp', 11)
    await page.keyboard.press('Control+End')
    await expect(page.getByRole('row').last().locator(':focus')).toBeVisible()
    await expectInSight(page, 'ArrowUp', 12)
    await expectInSight(page, 'Shift+Tab', 12)
  })
})

it('a letter alone before a hyphen stays with its word, and is copied as it is', async () => {
  const page = await openPage('/en/indicators/eid-accounts-level2', {
    viewport: { width: 320, height: 700 },
    until: 'there',
  })
  const title = page.getByRole('heading', { level: 1 })
  const word = title.getByText('e-ID', { exact: true })
  const lines = await word.evaluate((element) => element.getClientRects().length)
  expect(lines).toBe(1)
  expect(await title.evaluate((element) => getSelection()?.selectAllChildren(element))).toBe(
    undefined,
  )
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('e-ID')
})
