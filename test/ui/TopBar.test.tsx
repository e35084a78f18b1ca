import { describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { TopBar } from '@/ui/TopBar'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'

async function shown(current: string) {
  const onTheme = vi.fn()
  const places = ['Tổng quan', 'Nguồn'].map((label) => ({
    label,
    href: `/${label}`,
    current: label === current,
  }))
  const screen = await render(
    <TopBar
      reader={readerForAddress('/sources?then=2024-01-01')}
      places={places}
      search={<a href="/explore">Tìm</a>}
      languages={[
        { label: 'VI', name: 'Tiếng Việt', href: '/', current: true },
        { label: 'EN', name: 'English', href: '/en/', current: false },
      ]}
      theme="light"
      themes={[
        { name: 'light', label: 'Sáng' },
        { name: 'dark', label: 'Tối' },
      ]}
      onTheme={onTheme}
    />,
  )
  return { ...screen, onTheme }
}

expectQuietConsole()

describe('TopBar', () => {
  it('marks the place one is at, and only that', async () => {
    const { getByRole } = await shown('Nguồn')
    const nav = getByRole('navigation', { name: 'Điều hướng chính' })
    await expect
      .element(nav.getByRole('link', { name: 'Nguồn' }))
      .toHaveAttribute('aria-current', 'page')
    await expect
      .element(nav.getByRole('link', { name: 'Tổng quan' }))
      .not.toHaveAttribute('aria-current')
  })

  it('leads past itself and home, keeping the days', async () => {
    const { getByRole } = await shown('')
    await expect
      .element(getByRole('link', { name: 'Đến nội dung chính' }))
      .toHaveAttribute('href', '#main')
    await expect
      .element(getByRole('link', { name: 'Nhịp Số' }))
      .toHaveAttribute('href', '/?then=2024-01-01')
  })

  it('marks the language and the theme chosen, and hands on another theme', async () => {
    const { getByRole, onTheme } = await shown('')
    await expect
      .element(getByRole('link', { name: 'Tiếng Việt' }))
      .toHaveAttribute('aria-current', 'true')
    await expect
      .element(getByRole('button', { name: 'Sáng' }))
      .toHaveAttribute('aria-pressed', 'true')
    const dark = getByRole('button', { name: 'Tối' })
    await expect.element(dark).toHaveAttribute('aria-pressed', 'false')
    await dark.click()
    expect(onTheme).toHaveBeenCalledExactlyOnceWith('dark')
  })
})
