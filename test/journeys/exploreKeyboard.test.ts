import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Locator, Page } from 'playwright'
import { describe, it } from 'vitest'
import { expect } from '../support/expectPage'
import { withBrowser } from '../support/openPage'
import { readClipboard } from '../support/readClipboard'
import { tabTo } from '../support/tabTo'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const names = (page: Page) => page.locator('.explore-table [role="rowheader"] a').allTextContents()
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })
const facet = (page: Page, name: RegExp) =>
  page.getByRole('complementary').getByRole('checkbox', { name })
const words = (page: Page) => page.getByRole('searchbox', { name: 'Lọc theo tên' })
const main = (page: Page) => page.getByRole('main')

/** Goes to what is wanted, wherever it is from here, and presses a key on it. */
async function pressOn(page: Page, wanted: Locator, key: 'Enter' | 'Space', back = false) {
  await tabTo(page, wanted, back ? 'Shift+Tab' : 'Tab')
  await page.keyboard.press(key)
}

describe('an analyst with the keyboard alone', () => {
  it('finds, filters, sorts, draws, checks, goes back in time and takes away', async () => {
    const page = await openPage('/explore', {
      until: 'asleep',
      permissions: ['clipboard-read', 'clipboard-write'],
    })

    // Finds: past the navigation, then by words without diacritics.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(main(page)).toBeFocused()
    await tabTo(page, words(page))
    await page.keyboard.type('tai khoan')
    await expect(page).toHaveURL(/\?q=tai%20khoan$/)
    await expect.poll(() => names(page)).toContain('Tài khoản VNeID đã kích hoạt')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect(page).toHaveURL(/\/explore$/)

    // Narrows by three facets, of which one unfolds first.
    await pressOn(page, facet(page, /^%/), 'Space', true)
    await pressOn(page, page.getByText('Loại', { exact: true }), 'Enter', true)
    await pressOn(page, facet(page, /^tỷ lệ phần trăm/), 'Space')
    await pressOn(page, facet(page, /^Công dân số và kết nối/), 'Space', true)
    await expect(page).toHaveURL(/\?theme=citizens&kind=share&unit=percent$/)
    const usual = await names(page)
    expect(usual).toContain('Dân số được phủ sóng 5G')

    // Sorts.
    const now = page.getByRole('columnheader', { name: 'Xếp theo: Nay' })
    await pressOn(page, now.getByRole('button'), 'Enter')
    await expect(now).toHaveAttribute('aria-sort', 'descending')
    const sorted = await names(page)
    expect(sorted).not.toEqual(usual)
    expect(sorted.toSorted()).toEqual(usual.toSorted())

    // Picks the first five rows, from cell to cell.
    for (let row = 0; row < 5; row += 1) {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      await expect(page.locator(`[aria-rowindex="${row + 2}"]`)).toHaveAttribute(
        'aria-selected',
        'true',
      )
    }
    await expect(page.getByText('đang chọn để vẽ, tối đa 5')).toBeVisible()

    // Draws them in every way that is offered, and reads why the others are off.
    const chart = page.locator('.chart-drawing')
    await pressOn(page, button(page, 'Nhiều biểu đồ nhỏ'), 'Enter', true)
    await expect(chart).toHaveAccessibleName(/^Nhiều biểu đồ nhỏ/)
    await pressOn(page, button(page, 'Xu hướng'), 'Enter', true)
    await expect(chart).toHaveAccessibleName(/^Xu hướng: .*và/)
    for (const off of ['Chỉ số = 100', 'Thay đổi %', 'Thang log']) {
      const choice = button(page, off)
      await pressOn(page, choice, 'Enter')
      await expect(choice).toHaveAttribute('aria-disabled', 'true')
      await expect(choice).toHaveAttribute('aria-pressed', 'false')
      await expect(page.getByText(`${off} đang tắt: năm hàng là tỷ lệ`)).toBeVisible()
    }
    await pressOn(page, button(page, 'Thay đổi'), 'Enter', true)
    await expect(page).toHaveURL(/chart=trend&measure=change/)

    // Moves the base: by typing the day, then by its handle.
    const field = page.getByLabel('Ngày gốc').and(page.locator('input'))
    await tabTo(page, field)
    await page.keyboard.type('11112024')
    await expect(page).toHaveURL(/base=2024-11-11/)
    const base = page.getByRole('slider', { name: 'Ngày gốc' })
    await tabTo(page, base)
    await expect(base).toHaveAttribute('aria-valuetext', '11/11/2024')
    await page.keyboard.press('End')
    await expect(base).not.toHaveAttribute('aria-valuetext', '11/11/2024')
    await expect(page).not.toHaveURL(/base=2024-11-11/)
    await expect(page).toHaveURL(/base=202\d-/)

    // Opens the dispute of 5G in December 2025.
    await pressOn(page, button(page, /^Dân số được phủ sóng 5G.*12\/2025/), 'Enter')
    await expect(page).toHaveURL(/check=population-5g-coverage-share/)
    const strip = page.getByRole('table', { name: /5G/ })
    await expect(strip.getByRole('rowheader')).toHaveCount(4)
    await expect(main(page)).toContainText(/58 đến 92/)

    // Goes back to what was known on 10 October 2024.
    const known = page.getByLabel('Như đã biết ngày')
    // Backwards one comes to the end of such a field, where the year is.
    await tabTo(page, base, 'Shift+Tab')
    await tabTo(page, known)
    await page.keyboard.type('10102024')
    await expect(page).toHaveURL(/known=2024-10-10/)
    await expect(page.getByRole('note')).toContainText('Như đã biết ngày 10/10/2024')
    await expect(strip).toHaveCount(0)
    await expect(known).toBeFocused()

    // Takes the table away as a file, and the link; both hold the rows of the screen.
    const shown = await names(page)
    expect(shown.length).toBeGreaterThan(2)
    await pressOn(page, button(page, 'Xuất và chia sẻ'), 'Enter')
    const coming = page.waitForEvent('download')
    await pressOn(page, page.getByRole('button', { name: /^CSV/ }), 'Enter')
    const file = await (await coming).path()
    const records: Record<string, string>[] = parse(await readFile(file), {
      columns: true,
      bom: true,
    })
    expect(records.map(({ indicator }) => indicator)).toEqual(shown)
    await pressOn(page, page.getByRole('button', { name: /^Sao chép liên kết/ }), 'Enter')
    await expect(page.getByText('Đã sao chép liên kết')).toBeVisible()
    const headline = await page.locator('.explore-chart h2').innerText()
    const link = new URL(await readClipboard(page))
    expect(link.searchParams.get('pick')?.split(',')).toHaveLength(5)
    const again = await openPage(link.pathname + link.search)
    await waitForScreen(again)
    expect(await names(again)).toEqual(shown)
    await expect(again.locator('.explore-chart h2')).toHaveText(headline, { useInnerText: true })
    await expect(again.getByRole('note')).toContainText('Như đã biết ngày 10/10/2024')
  })
})
