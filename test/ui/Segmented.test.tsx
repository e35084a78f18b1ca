import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { Segmented } from '@/ui/Segmented'
import { expectQuietConsole } from '../support/expectQuietConsole'

const choices = [
  { label: 'Giá trị', href: '/?mode=value', current: true },
  { label: 'Chỉ số', href: '/?mode=index', current: false },
  { label: 'Log', href: '/?mode=log', current: false, off: 'Cần mọi giá trị lớn hơn 0.' },
  { label: 'EN', name: 'English', lang: 'en', href: '/en/', current: false },
]

expectQuietConsole()

describe('Segmented', () => {
  it('is a named group of links of which one holds', async () => {
    const { getByRole } = await render(<Segmented label="Cách vẽ" choices={choices} />)
    const links = getByRole('group', { name: 'Cách vẽ' }).getByRole('link')
    expect(links.elements().map((link) => link.getAttribute('href'))).toEqual([
      '/?mode=value',
      '/?mode=index',
      '/en/',
    ])
    expect(links.elements().map((link) => link.getAttribute('aria-current'))).toEqual([
      'true',
      null,
      null,
    ])
  })

  it('says why a choice is off, and offers no link to it', async () => {
    const { getByText, container } = await render(<Segmented label="Cách vẽ" choices={choices} />)
    await expect.element(getByText('Log')).toHaveTextContent('Log. Cần mọi giá trị lớn hơn 0.')
    expect(container.querySelector('[title]')?.getAttribute('title')).toBe(
      'Cần mọi giá trị lớn hơn 0.',
    )
    expect(container.querySelector('a[href*="log"]')).toBeNull()
  })

  it('gives a short label its full name, in its own language', async () => {
    const { getByRole } = await render(<Segmented label="Ngôn ngữ" choices={choices} />)
    const english = getByRole('link', { name: 'English' })
    await expect.element(english).toHaveAttribute('lang', 'en')
    await expect.element(english).toHaveAttribute('hreflang', 'en')
  })
})
