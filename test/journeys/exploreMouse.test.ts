import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { drag, middleOf } from '../support/drag'
import { expect } from '../support/expectPage'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const course = '/explore?pick=eid-accounts-activated&chart=trend'

const section = (page: Page) => page.getByRole('region', { name: /^Xu hướng/ })
const chart = (page: Page) => section(page).getByRole('slider', { name: /^Xu hướng/ })
/** A handle over the chart. */
const slider = (page: Page, name: string) => section(page).getByRole('slider', { name })
const row = (page: Page) => page.locator('[data-indicator="eid-accounts-activated"]')
const heading = (page: Page, name: string) =>
  page.getByRole('columnheader', { name: `Xếp theo: ${name}` })

/** What the chart says of its first point: figures, and what they are counted from. */
async function firstPoint(page: Page): Promise<string | null> {
  await chart(page).focus()
  await page.keyboard.press('Home')
  return chart(page).getAttribute('aria-valuetext')
}

/** The place of a handle's day on the height of the plot. */
async function inPlot(page: Page, handle: string) {
  const [{ x }, { y }] = await Promise.all([middleOf(slider(page, handle)), middleOf(chart(page))])
  return { x, y }
}

describe('with the mouse', () => {
  it('the base of an index is dragged; chart, note, field and address follow', async () => {
    const page = await openPage(`${course}&measure=index`)
    await waitForScreen(page)
    const base = slider(page, 'Ngày gốc')
    const field = page.getByLabel('Ngày gốc', { exact: true }).and(page.locator('input'))
    await expect(base).toHaveAttribute('aria-valuetext', '10/10/2024')
    expect(await firstPoint(page)).toContain('10/10/2024 là 100')
    const steps = await page.evaluate(() => history.length)
    const [from, now] = [await middleOf(base), await middleOf(slider(page, 'Ngày nay'))]
    await drag(page, from, { x: now.x, y: from.y }, async () => {
      // The mouse is still down: all but the address shows the day at once.
      await expect(base).toHaveText('Gốc 16/1/2026')
    })
    await expect(page).toHaveURL(/[?&]base=2026-01-16(&|$)/)
    await expect(base).toHaveAttribute('aria-valuetext', '16/1/2026')
    await expect(field).toHaveValue('2026-01-16')
    await expect(page.getByText('Chỉ số: số mới nhất đến 16/1/2026 bằng 100.')).toBeVisible()
    expect((await middleOf(base)).x).toBeCloseTo(now.x, 0)
    expect(await firstPoint(page)).toContain('16/1/2026 là 100')
    // A hand passes many days; none of them is a step to come Back to.
    expect(await page.evaluate(() => history.length)).toBe(steps)
    const { x = 0 } = (await chart(page).boundingBox()) ?? {}
    await drag(page, await middleOf(base), { x: x - 40, y: from.y })
    await expect(page).toHaveURL(/[?&]base=2022-11-07(&|$)/)
    await expect(base).toHaveText('Gốc 7/11/2022')
    await waitForScreen(page)
  })

  it('the time axis is brushed: both days follow, in handles, table and address', async () => {
    const page = await openPage(course)
    await waitForScreen(page)
    await expect(row(page)).toContainText('67')
    const { x = 0 } = (await chart(page).boundingBox()) ?? {}
    const then = await inPlot(page, 'Ngày trước')
    // From right to left is the same stretch.
    await drag(page, then, { x: x + 3, y: then.y }, async () => {
      const { width = 0 } = (await page.locator('.brush-span').boundingBox()) ?? {}
      expect(width).toBeCloseTo(then.x - x - 3, -1)
    })
    await expect(page).toHaveURL(/[?&]then=2022-11-07&now=2024-10-10(&|$)/)
    await expect(page.locator('.brush-span')).toHaveCount(0)
    await expect(slider(page, 'Ngày trước')).toHaveAttribute('aria-valuetext', '7/11/2022')
    await expect(slider(page, 'Ngày nay')).toHaveAttribute('aria-valuetext', '10/10/2024')
    await expect(heading(page, 'Trước')).toContainText('7/11/2022')
    await expect(heading(page, 'Nay')).toContainText('10/10/2024')
    await expect(row(page).locator('[data-label="Trước"]')).toContainText(/1,4\striệu/)
    await expect(row(page).locator('[data-label="Nay"]')).toContainText(/57,1\striệu/)
    await waitForScreen(page)
  })
})
