import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { readClipboard } from '../support/readClipboard'
import { tabTo } from '../support/tabTo'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const indicator = '/indicators/eid-accounts-activated'

/** Where the arrow keys stand in the chart, in words. */
function spoken(page: Page): Promise<string | null> {
  return page.locator(':focus').getAttribute('aria-valuetext')
}

describe('an analyst works with the keyboard alone', () => {
  it('skips to the content', async () => {
    const page = await openPage(indicator)
    await waitForScreen(page)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await waitForScreen(page)
  })

  it('walks the chart point by point and hears each as a sentence', async () => {
    const page = await openPage(indicator)
    await waitForScreen(page)
    await tabTo(page, page.locator('[role="slider"][aria-roledescription="Biểu đồ"]'))
    const last = Number(await page.locator(':focus').getAttribute('aria-valuemax'))
    expect(last).toBeGreaterThan(5)
    const heard: (string | null)[] = []
    for (let step = 0; step < last; step += 1) {
      await page.keyboard.press('ArrowRight')
      heard.push(await spoken(page))
      expect(await page.locator(':focus').getAttribute('aria-valuenow')).toBe(String(step + 1))
    }
    expect(new Set(heard).size).toBe(last)
    for (const sentence of heard) expect(sentence).toMatch(/\d+\/\d{4}|năm \d{4}.*\p{L}/u)
    expect(heard.join('\n')).toMatch(/57,1\striệu/)
    await page.keyboard.press('ArrowRight')
    expect(await spoken(page)).toBe(heard.at(-1))
    await page.keyboard.press('Home')
    expect(await spoken(page)).toBe(heard[0])
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    expect(await spoken(page)).toBe(heard.at(-2))
    await waitForScreen(page)
  })

  it('reads the same points in the table beside the chart', async () => {
    const page = await openPage(`/en${indicator}`)
    const chart = page.getByRole('slider', { name: /Nothing is known between/ })
    const points = page.getByRole('region', { name: /figures over time/ })
    await expect(points.getByRole('rowheader')).toHaveCount(
      Number(await chart.getAttribute('aria-valuemax')),
    )
    await expect(points.getByRole('row', { name: /10 Oct 2024/ })).toContainText('57.1')
    await waitForScreen(page)
  })

  it('moves a day along the ruler with the arrow keys', async () => {
    const page = await openPage('/')
    const handle = page.getByRole('slider', { name: 'Ngày nay' })
    const before = await handle.getAttribute('aria-valuetext')
    await handle.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(handle).not.toHaveAttribute('aria-valuetext', before ?? '')
    await expect(page).toHaveURL(/[?&]now=\d{4}-\d{2}-\d{2}/)
    await expect(handle).toBeFocused()
    await waitForScreen(page)
  })

  it('copies the sentence with its source and the table as it stands', async () => {
    const page = await openPage(indicator, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const sentence = page.getByRole('button', { name: 'Sao chép câu kèm nguồn' })
    await sentence.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Đã sao chép' })).toHaveCount(1)
    expect(await readClipboard(page)).toMatch(/9,8\sđến\s10,9\striệu.*https:\/\/antv\.gov\.vn\//s)
    const table = page.getByRole('button', { name: 'Sao chép bảng' })
    await table.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Đã sao chép' })).toHaveCount(2)
    const [head, ...rows] = (await readClipboard(page)).split('\n')
    expect(head?.split('\t').slice(0, 3)).toEqual(['Ngày của số', 'Con số', 'Đọc là'])
    expect(rows.length).toBeGreaterThan(5)
    expect(new Set(rows.map((row) => row.split('\t').length))).toEqual(new Set([4]))
    await waitForScreen(page)
  })
})

describe('an analyst arrives by a bad link', () => {
  it('to an unknown indicator: the nearest ones are suggested', async () => {
    const page = await openPage('/indicators/chip-id-card-issued', {
      expected: [/404.*\/indicators\/chip-id-card-issued/],
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
    await page.getByRole('link', { name: 'Thẻ căn cước gắn chip đã cấp' }).click()
    await expect(page).toHaveURL(/\/indicators\/chip-id-cards-issued$/)
    await waitForScreen(page)
  })

  it('to no screen at all: the way home is shown, in the language of the link', async () => {
    const page = await openPage('/en/there/is/nothing', {
      expected: [/404.*\/en\/there\/is\/nothing$/],
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await page.getByRole('link', { name: 'Go to the overview' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
    await waitForScreen(page)
  })

  it('with a query of nonsense: the nearest screen is shown', async () => {
    const page = await openPage(
      '/?then=yesterday&now=2026-13-45&mode=pie&open=zzz&evidence=%3Cb%3E',
    )
    await expect(page.getByRole('combobox', { name: 'Ngày trước' })).toHaveValue('2024-10-10')
    await expect(page.getByRole('combobox', { name: 'Ngày nay' })).toHaveValue('2026-01-16')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await waitForScreen(page)
  })

  it('with the days the wrong way round: they are put right', async () => {
    const page = await openPage('/?then=2026-01-16&now=2024-10-10')
    await expect(page.getByRole('combobox', { name: 'Ngày trước' })).toHaveValue('2024-10-10')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('9,8 triệu')
    await waitForScreen(page)
  })
})
