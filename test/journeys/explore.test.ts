import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Names of the rows in the document, from the top. */
function names(page: Page): Promise<string[]> {
  return page.locator('.explore-table [role="rowheader"] a').allTextContents()
}

const counted = (page: Page) =>
  page
    .locator('[role="grid"]')
    .getAttribute('aria-rowcount')
    .then((rows) => Number(rows) - 1)

const words = (page: Page) => page.getByRole('searchbox', { name: /Lọc theo tên|Filter by name/ })

describe('an analyst finds', () => {
  it('by words without diacritics, from the menu on', async () => {
    const page = await openPage('/')
    await page.getByRole('navigation').getByRole('link', { name: 'Khám phá' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Khám phá' })).toBeVisible()
    await words(page).fill('can cuoc')
    await expect(page).toHaveURL(/\/explore\?q=can%20cuoc/)
    const found = await names(page)
    expect(found.length).toBeGreaterThan(2)
    expect(found[0]).toMatch(/căn cước/i)
    await expect(page.getByText(/Hiểu là: .*CCCD/)).toBeVisible()
    await words(page).fill('CCCD')
    await expect.poll(() => names(page)).toContain(found[0])
  })

  it('nothing, and is told what to let go of', async () => {
    const page = await openPage('/explore?kind=rank&unit=accounts')
    await expect(page.getByText('Không có chỉ số nào khớp mọi bộ lọc')).toBeVisible()
    const way = page.getByRole('button', { name: /^Bỏ Đơn vị: \d+ chỉ số/ })
    const promised = Number(/\d+/.exec((await way.textContent()) ?? '')?.[0])
    await way.click()
    expect(await counted(page)).toBe(promised)
    await expect(page).toHaveURL(/\/explore\?kind=rank$/)
  })
})

describe('an analyst filters and sorts', () => {
  it('by three facets whose counts follow each other, and clears them', async () => {
    const page = await openPage('/explore')
    const all = await counted(page)
    const facet = (name: RegExp) => page.getByRole('complementary').getByRole('checkbox', { name })
    await facet(/^tăng/).check()
    const rose = await counted(page)
    expect(rose).toBeLessThan(all)
    await facet(/^Định danh số/).check()
    await facet(/^tài khoản/).check()
    await expect(page).toHaveURL(/verdict=rose&theme=identity&unit=accounts/)
    expect(await names(page)).toContain('Tài khoản VNeID đã kích hoạt')
    await page.getByRole('button', { name: 'Bỏ lọc Kết luận, trước và nay: tăng' }).click()
    await expect(page).toHaveURL(/explore\?theme=identity&unit=accounts/)
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click()
    expect(await counted(page)).toBe(all)
    await page.goBack()
    await expect(page).toHaveURL(/explore\?theme=identity&unit=accounts/)
    await expect(facet(/^tài khoản/)).toBeChecked()
  })

  it('sorts by a column, the other way round, and not', async () => {
    const page = await openPage('/explore?theme=identity')
    const heading = page.getByRole('columnheader', { name: 'Xếp theo: Nay' })
    const usual = await names(page)
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'descending')
    const down = await names(page)
    expect(down).not.toEqual(usual)
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'ascending')
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'none')
    expect(await names(page)).toEqual(usual)
  })

  it('chooses columns and their order, and the link keeps them', async () => {
    const page = await openPage('/explore')
    await page.getByText('Cột hiển thị').click()
    await page.getByLabel('Mỗi năm').check()
    await page.getByRole('button', { name: 'Đưa cột Mỗi năm sang trái' }).click()
    const headings = await page.getByRole('columnheader').allTextContents()
    const again = await openPage(new URL(page.url()).pathname + new URL(page.url()).search)
    expect(await again.getByRole('columnheader').allTextContents()).toEqual(headings)
    expect(headings.join(' ')).toMatch(/Mỗi năm.*Diễn biến/)
  })
})

describe('the table', () => {
  it('holds the rows that are seen, and says how many there are', async () => {
    const page = await openPage('/explore')
    const all = await counted(page)
    expect(all).toBeGreaterThan(100)
    expect((await names(page)).length).toBeLessThan(all)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(page.locator(`[aria-rowindex="${all + 1}"]`)).toBeVisible()
  })

  it('is walked by cell, with the keyboard alone', async () => {
    const page = await openPage('/explore')
    const all = await counted(page)
    await page
      .getByRole('columnheader', { name: /Chỉ số/ })
      .getByRole('button')
      .focus()
    await page.keyboard.press('ArrowDown')
    const focused = page.locator(':focus')
    await expect(focused).toHaveAttribute('aria-colindex', '2')
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAttribute('aria-colindex', '3')
    await page.keyboard.press('Control+End')
    await expect(
      page.locator(`[aria-rowindex="${all + 1}"] :focus, [aria-rowindex="${all + 1}"] > :focus`),
    ).toBeVisible()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[aria-rowindex="2"] > :focus')).toBeVisible()
    await page.keyboard.press(' ')
    await expect(page).toHaveURL(/pick=/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/indicators\//)
  })

  it('picks five rows and no more', async () => {
    const page = await openPage('/explore?theme=identity')
    const boxes = page.locator('[data-pick]')
    for (const place of [0, 1, 2, 3, 4]) await boxes.nth(place).check()
    await expect(boxes.nth(5)).toBeDisabled()
    await expect(page.getByText('đang chọn để vẽ, tối đa 5')).toBeVisible()
    await boxes.nth(0).uncheck()
    await expect(boxes.nth(5)).toBeEnabled()
  })

  it('is a list on a phone', async () => {
    const page = await openPage('/explore', phone)
    await page.getByRole('button', { name: 'Bộ lọc' }).tap()
    await page.getByRole('complementary').getByRole('checkbox', { name: /^tăng/ }).check()
    await expect(page.getByRole('button', { name: 'Bộ lọc, 1 đang bật' })).toBeVisible()
    await page.getByRole('button', { name: 'Bộ lọc, 1 đang bật' }).tap()
    const row = page.locator('[data-indicator="eid-accounts-activated"]')
    await expect(row).toContainText('57,1')
    const { width = 0 } = (await row.boundingBox()) ?? {}
    expect(width).toBeLessThanOrEqual(390)
  })
})

describe('as known on a day', () => {
  it('nothing said later is used, on any screen', async () => {
    const page = await openPage('/explore')
    const field = page.getByLabel(/Như đã biết ngày/)
    await field.fill('2024-10-10')
    await expect(page).toHaveURL(/known=2024-10-10/)
    const note = page.getByRole('note')
    await expect(note).toContainText('Như đã biết ngày 10/10/2024')
    const row = page.locator('[data-indicator="eid-accounts-activated"]')
    await expect(row).toContainText('57,1')
    await expect(row).not.toContainText('67')
    // The chart above has far fewer rows to draw now; what was typed in stays where it was.
    await expect(field).toBeInViewport()
    await page.getByRole('link', { name: 'Tài khoản VNeID đã kích hoạt' }).click()
    await waitForScreen(page)
    await expect(note).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('67 triệu')
    await page.getByRole('navigation').getByRole('link', { name: 'Tổng quan' }).click()
    await waitForScreen(page)
    await expect(note).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('16/1/2026')
    await note.getByRole('link', { name: 'Về hiện tại' }).click()
    await expect(note).toBeHidden()
    await expect(page.getByRole('main')).toContainText('67')
  })
})

describe('a link', () => {
  it('reopens the very screen in a fresh browser', async () => {
    const page = await openPage('/explore?verdict=rose')
    await words(page).fill('tai khoan')
    await page.getByRole('columnheader', { name: 'Xếp theo: Nay' }).getByRole('button').click()
    await waitForScreen(page)
    await page.locator('[data-pick]').first().check()
    const shown = await names(page)
    const { pathname, search } = new URL(page.url())
    const again = await openPage(pathname + search)
    await waitForScreen(again)
    expect(await names(again)).toEqual(shown)
    await expect(words(again)).toHaveValue('tai khoan')
    await expect(again.locator('[data-pick]').first()).toBeChecked()
  })

  it('that is wrong opens the nearest screen and says what was left out', async () => {
    const page = await openPage(
      '/en/explore?sort=colour&theme=gone&pick=renamed&chart=pie&base=never',
    )
    const notes = page.locator('.dropped-note')
    for (const part of ['sort=colour', 'chart=pie', 'base=never', 'theme=gone', 'pick=renamed']) {
      await expect(notes.getByText(part, { exact: true })).toBeVisible()
    }
    await notes.first().getByRole('button', { name: 'Close this note' }).click()
    await expect(notes).toHaveCount(0)
  })

  it('is left alone where all of it makes sense', async () => {
    const page = await openPage('/explore?chart=pairs&utm_source=mail&then=2024-10-10')
    await waitForScreen(page)
    await expect(page.locator('.dropped-note')).toHaveCount(0)
  })
})
