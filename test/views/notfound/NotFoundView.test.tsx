import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import NotFoundView from '@/views/notfound/NotFoundView'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { hostile } from '../../support/hostileDataset'
import { readerForAddress } from '../../support/readerForAddress'

async function shown(sought: string, url = '/') {
  const screen = await render(<NotFoundView reader={readerForAddress(url)} sought={sought} />)
  const links = [...screen.container.querySelectorAll('li a')]
  return { ...screen, suggested: links.map((link) => link.getAttribute('href')) }
}

expectQuietConsole()

describe('NotFoundView', () => {
  it('suggests what the address comes near to, keeping language and days', async () => {
    const { suggested, getByText } = await shown('indicators/unchangd', '/en/x?now=2026-02-25')
    expect(suggested[0]).toBe('/en/indicators/unchanged?now=2026-02-25')
    await expect.element(getByText('Did you mean:')).toBeVisible()
  })

  it('finds an indicator by a synonym, without its diacritics', async () => {
    expect((await shown('dinh-danh')).suggested).toContain('/indicators/rose')
  })

  it('suggests nothing where nothing is near, and always leads home', async () => {
    const { suggested, getByRole, container } = await shown('zzzz')
    expect(suggested).toEqual([])
    expect(container.textContent).not.toContain('Có phải bạn tìm')
    await expect
      .element(getByRole('link', { name: 'Về trang tổng quan' }))
      .toHaveAttribute('href', '/')
    await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Không có trang này')
  })

  it('runs nothing that stands in an address', async () => {
    const { container } = await shown(hostile)
    expect(container.querySelectorAll('img, script')).toHaveLength(0)
  })
})
