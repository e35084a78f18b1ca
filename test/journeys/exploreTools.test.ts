import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright'
import readXlsxFile from 'read-excel-file/node'
import { describe, it } from 'vitest'
import { expect } from '../support/expectPage'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const two = 'pick=eid-accounts-activated,chip-id-cards-issued'
const filtered = '/explore?theme=identity&verdict=rose'

const names = (page: Page) => page.locator('.explore-table [role="rowheader"] a').allTextContents()

/** Opens the panel and takes a file away. */
async function taken(page: Page, format: RegExp): Promise<{ name: string; content: Buffer }> {
  const panel = page.getByRole('button', { name: 'Xuất và chia sẻ' })
  if ((await panel.getAttribute('aria-expanded')) === 'false') await panel.click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: format }).click()
  const download = await coming
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

describe('an analyst draws', () => {
  it('the same rows in every way, and the link keeps it', async () => {
    const page = await openPage(`/explore?${two}`)
    const choose = (name: string) => page.getByRole('button', { name, exact: true }).click()
    for (const [name, param] of [
      ['Xu hướng', 'chart=trend'],
      ['Nhiều biểu đồ nhỏ', 'chart=multiples'],
    ] as const) {
      await choose(name)
      await expect(page).toHaveURL(new RegExp(param))
      await waitForScreen(page)
    }
    await page.goto('/explore?pick=egdi-rank,eid-accounts-activated')
    await waitForScreen(page)
    await expect(page.getByText(/Xu hướng đang tắt: .*không chung một trục/)).toBeVisible()
  })

  it('an index whose base is typed, and moved by its handle', async () => {
    const page = await openPage('/explore?pick=eid-accounts-activated&chart=trend&measure=index')
    await waitForScreen(page)
    await page.locator('.base-field input').fill('2025-04-22')
    await expect(page).toHaveURL(/base=2025-04-22/)
    const handle = page.getByRole('slider', { name: /[Gg]ốc/ })
    await handle.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(page).not.toHaveURL(/base=2025-04-22/)
  })
})

describe('an analyst checks', () => {
  it('what the sources say of 5G in December 2025', async () => {
    const page = await openPage('/explore')
    await page
      .getByRole('combobox', { name: 'Đối chiếu chỉ số' })
      .selectOption('population-5g-coverage-share')
    await expect(page).toHaveURL(/check=population-5g-coverage-share/)
    const again = await openPage('/explore?check=population-5g-coverage-share/2025-12-31')
    const strip = again.getByRole('table', { name: /5G/ })
    await expect(strip).toBeVisible()
    await expect(strip.getByRole('rowheader')).toHaveCount(4)
    await expect(again.getByRole('main')).toContainText(/58 đến 92/)
  })
})

describe('an analyst takes away', () => {
  it('the table as CSV, XLSX and JSON, each with the rows of the screen', async () => {
    const page = await openPage(filtered)
    const shown = await names(page)
    expect(shown.length).toBeGreaterThan(2)
    const csv = await taken(page, /^CSV/)
    expect(csv.name).toMatch(/^nhip-so_.*\.csv$/)
    const records = parse(csv.content, { columns: true, bom: true }) as Record<string, string>[]
    expect(records.map(({ indicator }) => indicator)).toEqual(shown)
    expect(records[0]?.['then_value']).toBe('57100000')
    const xlsx = await taken(page, /^XLSX/)
    const data = await readXlsxFile(xlsx.content, { sheet: 2 } as object)
    expect(JSON.stringify(data)).toContain('57100000')
    const json = JSON.parse((await taken(page, /^JSON/)).content.toString('utf8')) as object
    for (const name of shown) expect(JSON.stringify(json)).toContain(name)
  })

  it('the chart as SVG and PNG', async () => {
    const page = await openPage(filtered)
    const svg = (await taken(page, /^SVG/)).content.toString('utf8')
    expect(svg).toMatch(/^<\?xml|^<svg/)
    expect(svg).toContain('Nhịp Số')
    const png = await taken(page, /^PNG/)
    expect(png.content.subarray(1, 4).toString()).toBe('PNG')
    expect(png.content.readUInt32BE(16)).toBe(2160)
  })
})

describe('an analyst keeps', () => {
  it('a view by name, and finds it again after a reload', async () => {
    const page = await openPage(filtered)
    await page.getByText('Góc nhìn đã lưu').click()
    await page.getByRole('textbox', { name: /Đặt tên/ }).fill('Định danh tăng')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.goto('/explore')
    await page.mouse.move(3, 3)
    await page.mouse.move(5, 5)
    await page.getByText('Góc nhìn đã lưu').click()
    await page.getByRole('link', { name: 'Định danh tăng' }).click()
    await expect(page).toHaveURL(/theme=identity/)
  })
})
