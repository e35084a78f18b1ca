import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { axeFaults } from '../support/axeFaults'
import { isAlive } from '../support/isAlive'
import { keepTheme } from '../support/keepTheme'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const indicator = 'indicators/eid-accounts-activated'
const palette = (page: Page) => page.getByRole('dialog', { name: /Tìm trong|Search/ })
const field = (page: Page) => palette(page).getByRole('combobox')
const options = (page: Page) => palette(page).getByRole('option')
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true })

/** Opens the palette by its keys, on a page nobody has touched. */
async function openPalette(page: Page, keys = 'Control+k'): Promise<void> {
  await page.keyboard.press(keys)
  await expect(palette(page)).toBeVisible()
  await expect(field(page)).toBeFocused()
  await expect(chosen(page)).toHaveCount(1)
}

/** Types, and waits until something is found. */
async function seek(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await expect(palette(page).getByRole('status')).toHaveText(/\d/)
}

/** Goes down through the options by keys until one reads so. */
async function choose(page: Page, label: RegExp): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    if (label.test((await chosen(page).textContent()) ?? '')) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`No option reads ${String(label)}.`)
}

describe('the palette opens', () => {
  it.each(['/', `/${indicator}`, '/sources', '/en/method'])(
    'over %s by its keys alone, and wakes the page',
    async (path) => {
      const page = await openPage(path, { until: 'asleep' })
      expect(await isAlive(page, 'main')).toBe(false)
      await openPalette(page)
      await page.keyboard.press('Escape')
      await expect(palette(page)).toBeHidden()
      await expect.poll(() => isAlive(page, 'main')).toBe(true)
      await waitForScreen(page)
    },
  )

  it('at a slash and at its way in, which gets the focus back', async () => {
    const page = await openPage('/')
    await openPalette(page, '/')
    await page.keyboard.press('Escape')
    const door = page.getByRole('link', { name: 'Tìm chỉ số, con số, nguồn' })
    await door.focus()
    await page.keyboard.press('Enter')
    await expect(palette(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(palette(page)).toBeHidden()
    await expect(door).toBeFocused()
    await expect(page).toHaveURL(/\/$/)
  })

  it('and only then is anything of it fetched', async () => {
    const asked: string[] = []
    const page = await openPage('/', {
      before: async (opened) => {
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname))
      },
    })
    await page.waitForLoadState('networkidle')
    const own = () => asked.filter((path) => /OpenPalette|pages\/vi\/search/.test(path))
    expect(own()).toEqual([])
    await openPalette(page)
    expect(own()).toHaveLength(3)
    await page.keyboard.press('Escape')
    await openPalette(page)
    expect(own()).toHaveLength(3)
  })

  it('without scripts its way in is a link to the analyst’s table', async () => {
    const page = await openPage('/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Tìm chỉ số, con số, nguồn' }).click()
    await expect(page).toHaveURL(/\/explore$/)
  })
})

describe('with the keyboard alone', () => {
  it('"can cuoc" leads to the chip card, marked as it is written', async () => {
    const page = await openPage('/', { until: 'asleep' })
    await openPalette(page)
    await seek(page, 'can cuoc')
    await choose(page, /gắn chip đã cấp/)
    await expect(chosen(page).locator('mark')).toHaveText('căn cước')
    await expect(palette(page).getByText(/^Hiểu là: căn cước, CCCD/)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/indicators\/chip-id-cards-issued$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thẻ căn cước gắn chip đã cấp')
    await expect(palette(page)).toBeHidden()
    await expect(page.locator('main')).toBeFocused()
    await waitForScreen(page)
  })

  it('other names and spellings find what is meant', async () => {
    const page = await openPage('/sources', { until: 'asleep' })
    await openPalette(page)
    for (const [text, name] of [
      ['the chip', 'Thẻ căn cước gắn chip đã cấp'],
      ['e-ID', 'Tài khoản định danh điện tử đã cấp'],
      ['trung tam du lieu', 'Trung tâm dữ liệu đang hoạt động cả nước'],
      ['data center', 'Trung tâm dữ liệu đang hoạt động cả nước'],
      ['chu ky so', 'Người trưởng thành có chữ ký số'],
      ['5g', 'Trạm phát sóng 5G'],
      ['dvc', 'Dịch vụ trên Cổng Dịch vụ công quốc gia'],
      ['kich hoatt', 'Tài khoản VNeID đã kích hoạt'],
      ['67 trieu', 'Tài khoản VNeID đã kích hoạt'],
    ] as const) {
      await field(page).fill('')
      await seek(page, text)
      const found = page.getByRole('group', { name: 'Chỉ số' }).getByText(name).first()
      await expect(found, text).toBeVisible()
    }
  })

  it('a phrase opens its evidence, over the page one is on', async () => {
    const page = await openPage('/sources')
    await openPalette(page)
    await seek(page, '67 trieu')
    await page.keyboard.press('Tab')
    await expect(chosen(page)).toContainText('67 triệu tài khoản')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/sources\?evidence=eid-accounts-activated\//)
    await expect(page.getByRole('dialog', { name: /^Bằng chứng/ })).toBeVisible()
    await waitForScreen(page)
  })

  it('words lead to a view', async () => {
    const page = await openPage('/')
    await openPalette(page)
    await seek(page, 'cach doc')
    await choose(page, /Cách đọc số/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/method$/)
    await waitForScreen(page)
  })

  it('the very name of a view leads there at once', async () => {
    const page = await openPage('/en/')
    await openPalette(page)
    await seek(page, 'sources')
    await expect(chosen(page)).toContainText('Sources')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/en\/sources$/)
  })

  it('and to the analyst’s table with the words for its filter', async () => {
    const page = await openPage('/')
    await openPalette(page)
    await seek(page, 'vneid')
    await choose(page, /Khám phá, lọc theo/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/explore\?q=vneid$/)
  })

  it.each(['/', '/sources'])('from %s a milestone is shown among all of them', async (path) => {
    const page = await openPage(path)
    await openPalette(page)
    await seek(page, 'bo chinh tri nghi quyet 57')
    await choose(page, /Bộ Chính trị ban hành Nghị quyết 57/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/#milestone-resolution-57$/)
    const place = page.locator('#milestone-resolution-57')
    await expect(place).toBeInViewport()
    await expect(place).toBeFocused()
    await waitForScreen(page)
  })

  it.each(['/', '/sources'])('from %s a source is shown in the register', async (path) => {
    const page = await openPage(path)
    await openPalette(page)
    await seek(page, 'hoi nghi truc tuyen cand')
    await choose(page, /ANTV: Hội nghị trực tuyến/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/sources#source-1$/)
    await expect(page.locator('#source-1')).toBeInViewport()
    await waitForScreen(page)
  })

  it('nothing found is said, and something near is offered', async () => {
    const page = await openPage('/en/')
    await openPalette(page)
    await seek(page, 'qwertyuiop')
    await expect(page.getByText(/“qwertyuiop” is not in any name/)).toBeVisible()
    await expect(options(page).first()).toBeVisible()
  })
})

describe('everybody can use it', () => {
  const sizes = [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
    { width: 320, height: 256 },
  ]

  it.each(['light', 'dark'] as const)('in the %s theme, at any size', async (theme) => {
    const page = await openPage('/', { before: (opened) => keepTheme(opened, theme) })
    await openPalette(page)
    await seek(page, 'can cuoc')
    for (const size of sizes) {
      await page.setViewportSize(size)
      await expect(chosen(page)).toBeInViewport()
      expect(await axeFaults(page)).toEqual([])
      const wide = await palette(page).evaluate((element) => element.scrollWidth)
      expect(wide).toBeLessThanOrEqual(size.width)
    }
  })

  it('with a finger: every option is large enough, and a touch opens it', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    const page = await openPage('/en/', { ...phone, until: 'asleep' })
    await page.getByRole('link', { name: 'Find a figure or a source' }).tap()
    await expect(palette(page)).toBeVisible()
    await field(page).fill('digital signature')
    await expect(options(page).first()).toContainText(/signature/i)
    const heights = await options(page).evaluateAll((all) =>
      all.map((option) => option.getBoundingClientRect().height),
    )
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await options(page).first().tap()
    await expect(page).toHaveURL(/\/en\/indicators\//)
    await waitForScreen(page)
  })
})
