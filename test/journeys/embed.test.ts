import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright'
import { expect } from '../support/expectPage'
import { describe, inject, it, onTestFinished } from 'vitest'
import { axeFaults } from '../support/axeFaults'
import { keepTheme } from '../support/keepTheme'
import { withBrowser } from '../support/openPage'
import { readClipboard } from '../support/readClipboard'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

it('a comparison stands alone, with its sources and the way home', async () => {
  const page = await openPage('/embed/comparison?id=egdi-rank', { until: 'there' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('15 bậc')
  await expect(page.getByText(/^Nguồn: .*\[\d+\]/)).toBeVisible()
  await expect(page.locator('header, nav')).toHaveCount(0)
  const popup = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Xem đầy đủ' }).click()
  await expect(await popup).toHaveURL(/\/indicators\/egdi-rank$/)
})

it('other sites may show it in a frame, and nothing else of ours', async () => {
  const headers = async (path: string) => {
    const response = await fetch(inject('baseAddress') + path)
    return response.headers.get('content-security-policy')
  }
  expect(await headers('/embed/comparison')).toContain('frame-ancestors *')
  expect(await headers('/en/embed/comparison')).toContain('frame-ancestors *')
  expect(await headers('/embed/chart')).toContain('frame-ancestors *')
  expect(await headers('/en/embed/chart?chart=trend')).toContain('frame-ancestors *')
  expect(await headers('/explore')).toContain("frame-ancestors 'none'")
})

it('its code is copied from the page of the indicator', async () => {
  const page = await openPage('/en/indicators/egdi-rank', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.getByRole('button', { name: 'Copy embed code' }).click()
  const code = await readClipboard(page)
  expect(code).toMatch(
    /^<iframe src="http[^"]+\/en\/embed\/comparison\?id=egdi-rank" title="[^"]+"/,
  )
})

const pair = 'pick=eid-accounts-activated,chip-id-cards-issued'

/** A page of somebody else, at a host of theirs, with a piece of code in a column of text. */
async function pageOfOthers(code: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>Other</title><div style="width:700px">${code}</div>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

async function copiedCode(page: Page, panel: string, action: RegExp): Promise<string> {
  await page.getByRole('button', { name: panel }).click()
  await page.getByRole('button', { name: action }).click()
  await expect(page.getByRole('status').filter({ hasText: /mã nhúng|Embed code/ })).toBeVisible()
  return readClipboard(page)
}

describe('a chart', () => {
  it('stands alone as it was asked for, with its sources and the way home', async () => {
    const page = await openPage(`/embed/chart?${pair}&chart=trend&measure=index&now=2025-12-31`, {
      until: 'there',
    })
    await waitForScreen(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Xu hướng, chỉ số = 100: Tài khoản VNeID đã kích hoạt và Thẻ căn cước gắn chip đã cấp.',
    )
    await expect(page.getByText('Nay 31/12/2025')).toBeVisible()
    await expect(page.getByText(/^Nguồn: .*\[\d+\]/)).toBeVisible()
    await expect(page.locator('header, nav')).toHaveCount(0)
    await page.getByText('Xem bảng số').click()
    await expect(page.getByRole('table')).toContainText('57,1')
    const popup = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Xem đầy đủ' }).click()
    await expect(await popup).toHaveURL(
      /\/explore\?now=2025-12-31&pick=eid-accounts-activated,chip-id-cards-issued&chart=trend&measure=index$/,
    )
  })

  it('is drawn before it runs as Explore opens, and comes to life where it is touched', async () => {
    const page = await openPage('/embed/chart', { javaScriptEnabled: false })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Trước và nay: \d+ chỉ số\.$/)
    await expect(page.locator('.picture-wide svg').first()).toBeVisible()
    await expect(page.locator('main noscript p')).toContainText('luôn cho biểu đồ mặc định')
    const alive = await openPage('/en/embed/chart', { until: 'there' })
    await alive.getByRole('slider').focus()
    // The first key wakes it; what it walks comes with the data.
    await expect(async () => {
      await alive.keyboard.press('ArrowRight')
      await expect(alive.locator('.chart-readout')).toContainText('then', { timeout: 500 })
    }).toPass()
  })

  it('shows nothing of the default one while the one asked for is on its way', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const page = await openPage(`/embed/chart?${pair}`, {
      until: 'there',
      before: (opened) =>
        opened.route('**/data/pages/vi/explore.json', async (route) => {
          await held
          await route.continue()
        }),
    })
    await expect(page.getByText('Đang áp dụng lựa chọn trong liên kết…')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    await expect(page.locator('.chart-drawing')).toBeHidden()
    letGo()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/VNeID/)
    await expect(page.locator('.chart-drawing')).toBeVisible()
  })

  it('as known on a day says so, and leads to where it was made', async () => {
    const page = await openPage(`/embed/chart?${pair}&known=2024-10-10`, { until: 'there' })
    await waitForScreen(page)
    const note = page.getByRole('note')
    await expect(note).toContainText('10/10/2024')
    await expect(note.getByRole('link')).toHaveAttribute('href', `/explore?${pair}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/VNeID/)
  })

  it('can be read by everyone, and fits a phone', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await openPage(`/en/embed/chart?${pair}&chart=multiples`, {
        until: 'there',
        viewport: { width: 700, height: 900 },
        before: (opened) => keepTheme(opened, theme),
      })
      await waitForScreen(page)
      await page.getByText('Show the figures').click()
      expect(await axeFaults(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 600 })
      await waitForScreen(page)
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
      await expect.poll(wide).toBe(320)
    }
  })
})

describe('the code of a chart', () => {
  const permissions = ['clipboard-read', 'clipboard-write']

  it.each([
    ['a trend', `${pair}&chart=trend&measure=index`],
    ['pairs', 'theme=identity&verdict=rose'],
    ['small multiples', `${pair}&chart=multiples`],
  ])('of %s is copied from Explore and shows the same elsewhere, whole', async (_, query) => {
    const page = await openPage(`/explore?${query}`, { permissions })
    await waitForScreen(page)
    const title = await page.locator('#explore-chart').textContent()
    const code = await copiedCode(page, 'Xuất và chia sẻ', /Sao chép mã nhúng/)
    const others = await openPage(await pageOfOthers(code), {
      until: 'there',
      expected: [/^third party: /],
    })
    const frame = others.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
    await expect(frame.locator('.chart-drawing [data-drawn]').first()).toBeAttached()
    const [, within] = others.frames()
    const room = () =>
      within?.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement
        const end = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0
        return { scrolls: scrollHeight > clientHeight, tight: clientHeight - end < 90 }
      })
    await expect.poll(room).toEqual({ scrolls: false, tight: true })
  })

  it('is of the language and of the days of the screen', async () => {
    const page = await openPage(`/en/explore?now=2025-12-31&${pair}`, { permissions })
    const code = await copiedCode(page, 'Export and share', /Copy embed code/)
    const src = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&')
    expect(src).toBe(`${inject('baseAddress')}/en/embed/chart?now=2025-12-31&${pair}`)
    const frame = await openPage((src ?? '').replace(inject('baseAddress'), ''), { until: 'there' })
    await waitForScreen(frame)
    await expect(frame.getByText('Now 31 Dec 2025')).toBeVisible()
  })
})
