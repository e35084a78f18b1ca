import { expect } from '../support/expectPage'
import { inject, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { readClipboard } from '../support/readClipboard'

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
