import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const claim = 'eid-accounts-activated/2026-01-16-antv'

/** The claim whose source number has the focus. */
function focusedEvidence(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-evidence'))
}

describe('the evidence behind a figure', () => {
  it('opens beside the page, takes the focus, and gives it back on Escape', async () => {
    const page = await openPage('/')
    const row = page.locator('[data-indicator="eid-accounts-activated"]')
    await row.getByRole('link', { name: /hơn\s67\striệu.*nguồn\s2$/ }).click()
    const drawer = page.getByRole('dialog')
    await expect(drawer).toBeVisible()
    await expect(drawer).toHaveAccessibleName('Bằng chứng, nguồn 2')
    await expect(drawer.getByText(/hơn\s67\striệu/).first()).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`evidence=${claim}$`))
    await expect(drawer.locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(drawer).toBeHidden()
    await expect(page).toHaveURL(/\/$/)
    expect(await focusedEvidence(page)).toBe(claim)
    await waitForScreen(page)
  })

  it('keeps the keyboard inside while it is open', async () => {
    const page = await openPage(`/?evidence=${claim}`)
    const drawer = page.getByRole('dialog')
    await expect(drawer).toBeVisible()
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate(() => {
        const { activeElement, body } = document
        return activeElement !== body && activeElement?.closest('dialog') === null
      })
      expect(outside).toBe(false)
    }
    await waitForScreen(page)
  })

  it('has an address that reopens it anywhere', async () => {
    const page = await openPage(`/en/?evidence=${claim}`)
    const drawer = page.getByRole('dialog')
    await expect(drawer).toHaveAccessibleName('Evidence, source 2')
    await expect(drawer.getByText('ANTV').first()).toBeVisible()
    await expect(drawer.getByRole('link', { name: 'Open the article' })).toHaveAttribute(
      'href',
      /^https:\/\//,
    )
    await drawer.getByRole('button', { name: 'Close the evidence' }).click()
    await expect(drawer).toBeHidden()
    await expect(page).toHaveURL(/\/en\/$/)
    await waitForScreen(page)
  })

  it('opens and closes with Back and Forward', async () => {
    const page = await openPage('/indicators/chip-id-cards-issued')
    await page
      .getByRole('link', { name: /87,7\striệu/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.goForward()
    await expect(page.getByRole('dialog')).toBeVisible()
    await waitForScreen(page)
  })

  it('says so where the address names a statement that does not exist', async () => {
    const page = await openPage('/?evidence=eid-accounts-activated/never-said')
    await expect(page.getByRole('dialog')).toHaveAccessibleName('Không tìm thấy bằng chứng này')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await waitForScreen(page)
  })
})

describe('statements that do not fit', () => {
  it('"67 million issued" is shown as disputed and is not charted', async () => {
    const page = await openPage('/indicators/eid-accounts-issued')
    const row = page.locator('[data-claim="eid-accounts-issued/2026-01-16-vietnamnet"]')
    await expect(row).toHaveAttribute('data-status', 'disputed')
    await expect(row).toContainText('tranh chấp')
    const points = page.getByRole('region', { name: /số theo thời gian/ })
    await expect(points.getByRole('rowheader').last()).toHaveText('10/10/2024')
    const chart = page.getByRole('slider', { name: /Giữa hai lần công bố không có số/ })
    await expect(chart).toHaveAccessibleName(/lần cuối hơn\s78,3\striệu/)
    await waitForScreen(page)
    await expect(page.locator('.chart-drawing svg').first()).not.toContainText('67')
  })

  it('the 5G coverage of December 2025 is one disputed point of four statements', async () => {
    const page = await openPage('/indicators/population-5g-coverage-share')
    const points = page.getByRole('region', { name: /số theo thời gian/ })
    const december = points.getByRole('row', { name: /22[–-]31\/12\/2025/ })
    await expect(december).toHaveCount(1)
    await expect(december).toContainText('58 đến 92%')
    await expect(december).toContainText('tranh chấp')
    await expect(points.getByRole('row', { name: /tranh chấp/ })).toHaveCount(1)
    await expect(page.getByRole('heading', { name: /Khi các nguồn không khớp/ })).toHaveCount(1)
    await expect(page.locator('[data-claim][data-status="disputed"]')).toHaveCount(4)
    await waitForScreen(page)
  })
})
