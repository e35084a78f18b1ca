import { describe, it } from 'vitest'
import { describeAccessible } from '../support/accessibleScreens'
import { axeFaults } from '../support/axeFaults'
import { expect } from '../support/expectPage'
import { keepTheme } from '../support/keepTheme'
import { withBrowser } from '../support/openPage'
import { overflow } from '../support/overflow'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

describeAccessible('/', { wide: 'light', phone: 'dark' }, openPage)

describe('the checks are at work', () => {
  it('a button without a name, a faint text and a page too wide are found', async () => {
    const page = await openPage('/nowhere', {
      viewport: { width: 390, height: 844 },
      expected: [/ 404.*\/nowhere/],
    })
    await waitForScreen(page)
    await page.evaluate(() => {
      const faint = document.createElement('p')
      faint.textContent = 'faint'
      faint.style.cssText = 'color: #ccc; background: #fff; width: 900px'
      document.querySelector('main')?.append(document.createElement('button'), faint)
    })
    const rules = (await axeFaults(page)).map((fault) => fault.split(':')[0])
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast']))
    expect(await overflow(page)).toBeGreaterThan(0)
  })

  it('a text that only the dark theme makes faint is found there', async () => {
    const page = await openPage('/nowhere', {
      before: (opened) => keepTheme(opened, 'system'),
      expected: [/ 404.*\/nowhere/],
    })
    await waitForScreen(page)
    await page.evaluate(() => {
      const faint = document.createElement('p')
      faint.textContent = 'faint'
      faint.style.cssText = 'color: #333; background: var(--paper)'
      document.querySelector('main')?.append(faint)
    })
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(await axeFaults(page)).toHaveLength(1)
  })
})
