import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import OverviewView from '@/views/overview/OverviewView'
import { drawnIn } from '../../support/drawnIn'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { hostile, hostileDataset } from '../../support/hostileDataset'
import { readerForAddress } from '../../support/readerForAddress'
import { verdictDataset } from '../../support/verdictDataset'

async function shown(url = '/', unfolded: readonly string[] = [], dataset = verdictDataset()) {
  const onPeriod = vi.fn()
  const screen = await render(
    <OverviewView
      reader={readerForAddress(url, dataset)}
      unfolded={unfolded}
      hrefToFold={(theme) => `/?open=${theme}`}
      onPeriod={onPeriod}
      onSlide={onPeriod}
    />,
  )
  await drawnIn(screen.container)
  const theme = (name: string) => screen.getByRole('table', { name })
  return { ...screen, onPeriod, theme }
}

expectQuietConsole()

beforeEach(() => page.viewport(1280, 900))

describe('OverviewView', () => {
  it('shows every theme with its indicators, folded after six', async () => {
    const { theme, container } = await shown()
    expect(theme('Định danh số').getByRole('row').elements()).toHaveLength(1 + 6)
    expect(theme('Hạ tầng dữ liệu').getByRole('row').elements()).toHaveLength(1 + 5)
    const folds = [...container.querySelectorAll('.theme-fold a')]
    expect(folds.map((fold) => fold.getAttribute('href'))).toEqual([
      '/?open=identity',
      // Six rows at most, but more than the three a phone shows.
      '/?open=data',
    ])
    expect(folds[0]?.getAttribute('aria-expanded')).toBe('false')
    expect(folds[0]?.textContent).toContain('3 chỉ số khác')
  })

  it('shows the first three rows of a theme on a phone', async () => {
    await page.viewport(390, 800)
    const { theme, getByRole } = await shown()
    expect(theme('Định danh số').getByRole('row').elements()).toHaveLength(1 + 3)
    await expect.element(getByRole('link', { name: 'Mở 9 chỉ số' })).toBeVisible()
  })

  it('unfolds a theme whole', async () => {
    const { theme, container } = await shown('/', ['identity'])
    expect(theme('Định danh số').getByRole('row').elements()).toHaveLength(1 + 9)
    const fold = container.querySelector('.theme-fold a')
    expect(fold?.getAttribute('aria-expanded')).toBe('true')
    expect(fold?.textContent).toBe('Thu gọn')
  })

  it('shows no indicator twice', async () => {
    const { container } = await shown('/', ['identity', 'data'])
    const ids = [...container.querySelectorAll<HTMLElement>('.ledger-row[data-indicator]')].map(
      ({ dataset }) => dataset['indicator'],
    )
    expect(ids).toHaveLength(14)
    expect(new Set(ids).size).toBe(14)
  })

  it('offers the newer figures while there are any', async () => {
    const { getByRole, container, unmount } = await shown()
    await expect
      .element(getByRole('link', { name: 'Số mới hơn: 25/2/2026' }))
      .toHaveAttribute('href', '/?now=2026-02-25')
    await unmount()
    expect(container.querySelector('.period-newer')).toBeNull()
    const latest = await shown('/?now=2026-02-25')
    expect(latest.container.querySelector('.period-newer')).toBeNull()
  })

  it('says what is compared, in English too', async () => {
    const { container } = await shown('/en/')
    const summary = container.querySelector('.period-summary p')?.textContent
    expect(summary?.replaceAll('\u00a0', ' ')).toBe(
      '15 months, 14 indicators, 25 statements, 3 sources',
    )
    expect(container.textContent).not.toMatch(/chỉ số|nguồn|tài khoản/)
  })

  it('hands on another period', async () => {
    const { getByRole, onPeriod } = await shown()
    await getByRole('combobox', { name: 'Ngày trước' }).selectOptions('2022-11-07')
    expect(onPeriod).toHaveBeenLastCalledWith('2022-11-07', '2026-01-16')
  })

  it('has unique ids and one main heading', async () => {
    const { container } = await shown('/', ['identity', 'data'])
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(container.querySelectorAll('h1')).toHaveLength(1)
  })

  it('shows hostile texts as texts', async () => {
    const { container } = await shown('/', ['identity'], hostileDataset())
    expect(container.textContent).toContain(hostile)
    expect(container.querySelectorAll('img, script, iframe')).toHaveLength(0)
    expect(window.name).not.toBe('hit')
  })
})
