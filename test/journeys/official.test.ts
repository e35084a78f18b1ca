import { expect } from '../support/expectPage'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

describe('an official looks at the whole', () => {
  it('opens with the accounts activated between the two conferences', async () => {
    const page = await openPage('/')
    const headline = page.getByRole('heading', { level: 1 })
    await expect(headline).toContainText('thêm ít nhất 9,8 triệu')
    const main = page.getByRole('main')
    await expect(main.getByText(/9,8\sđến\s10,9\striệu/).first()).toBeVisible()
    const row = page.locator('[data-indicator="eid-accounts-activated"]')
    await expect(row.getByRole('cell').nth(0)).toContainText(/trên\s57,1\striệu/)
    await expect(row.getByRole('cell').nth(0)).toContainText('10/10/2024')
    await expect(row.getByRole('cell').nth(1)).toContainText(/hơn\s67\striệu/)
    await expect(row.getByRole('cell').nth(1)).toContainText('16/1/2026')
    await expect(row.locator('[data-verdict="rose"]')).toHaveCount(1)
    await waitForScreen(page)
  })

  it('says the same in English', async () => {
    const page = await openPage('/en/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('9.8 million')
    await expect(page.getByText(/9\.8\sto\s10\.9\smillion/).first()).toBeVisible()
    const row = page.locator('[data-indicator="eid-accounts-activated"]')
    await expect(row.getByRole('cell').nth(1)).toContainText(/more than\s67\smillion/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await waitForScreen(page)
  })

  it('never draws a fall from 87,7 million to "more than 87 million" cards', async () => {
    const page = await openPage('/')
    const row = page.locator('[data-indicator="chip-id-cards-issued"]')
    await expect(row.locator('[data-verdict="cannot-tell"]')).toHaveCount(1)
    await expect(row.locator('[data-verdict="fell"]')).toHaveCount(0)
    await expect(row).toContainText('không đo được thay đổi')
    await expect(row).toContainText('−0,8 đến +0,4 triệu')
    await expect(row).not.toContainText('giảm')
  })

  it('counts every verdict: the numbers of the strip add up', async () => {
    const page = await openPage('/')
    const counts = page.getByRole('list', { name: 'Kết luận của mọi chỉ số' })
    await expect(counts).toBeVisible()
    const texts = await counts.getByRole('listitem').allInnerTexts()
    const verdicts = texts.filter((text) => !text.includes('tranh chấp'))
    const sum = verdicts.reduce((total, text) => total + Number(/\d+/.exec(text)?.[0]), 0)
    const heading = page.getByRole('heading', { name: /chỉ số có số ở cả hai thời điểm/ })
    await expect(heading).toContainText(`trong ${sum} chỉ số`)
  })
})

describe('an official goes further', () => {
  it('chooses another day: the address follows, Back returns, a reload keeps it', async () => {
    const page = await openPage('/')
    const now = page.getByRole('combobox', { name: 'Ngày nay' })
    await now.selectOption('2025-08-18')
    await expect(page).toHaveURL(/\/\?now=2025-08-18$/)
    const row = page.locator('[data-indicator="eid-accounts-activated"]')
    await expect(row.getByRole('cell').nth(1)).not.toContainText('67')
    const seen = await row.getByRole('cell').nth(1).innerText()
    await page.reload()
    await expect(now).toHaveValue('2025-08-18')
    await expect(row.getByRole('cell').nth(1)).toHaveText(seen, { useInnerText: true })
    await page.goBack()
    await expect(now).toHaveValue('2026-01-16')
    await expect(page).toHaveURL(/\/$/)
    await page.goForward()
    await expect(now).toHaveValue('2025-08-18')
    await waitForScreen(page)
  })

  it('opens a theme and follows a row to its indicator', async () => {
    const page = await openPage('/')
    const theme = page.getByRole('region', { name: 'Định danh số' })
    const rows = theme.locator('[data-indicator]')
    await expect(rows).toHaveCount(6)
    await theme.getByRole('link', { name: /chỉ số khác/ }).click()
    await expect(page).toHaveURL(/[?&]open=identity$/)
    expect(await rows.count()).toBeGreaterThan(6)
    await theme.getByRole('link', { name: 'Thu gọn' }).click()
    await expect(rows).toHaveCount(6)
    await theme.getByRole('link', { name: 'Thẻ căn cước gắn chip đã cấp', exact: true }).click()
    await expect(page).toHaveURL(/\/indicators\/chip-id-cards-issued$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thẻ căn cước gắn chip đã cấp')
    await expect(page).toHaveTitle(/Thẻ căn cước gắn chip đã cấp/)
    await expect(page.getByRole('main')).toBeFocused()
    await waitForScreen(page)
  })

  it('changes the language and stays on the same screen', async () => {
    const page = await openPage('/indicators/eid-accounts-activated?now=2025-08-18&mode=index')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(
      /\/en\/indicators\/eid-accounts-activated\?now=2025-08-18&mode=index$/,
    )
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/VNeID/)
    await expect(page.getByRole('link', { name: 'Index = 100' })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await expect(page).toHaveURL(/\/indicators\/eid-accounts-activated\?now=2025-08-18&mode=index$/)
    await waitForScreen(page)
  })

  it('reads in the dark, and still does after a reload', async () => {
    const page = await openPage('/')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.getByRole('button', { name: 'Tối' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.reload({ waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('button', { name: 'Tối' })).toHaveAttribute('aria-pressed', 'true')
    await waitForScreen(page)
  })

  it('prints the figures without the navigation', async () => {
    const page = await openPage('/')
    await waitForScreen(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[data-indicator="eid-accounts-activated"]')).toBeVisible()
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
  })
})
