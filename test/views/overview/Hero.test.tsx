import { afterEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { Hero } from '@/views/overview/Hero'
import { comparisonOf } from '../../support/comparisonOf'
import { drawnIn } from '../../support/drawnIn'
import { readerForAddress } from '../../support/readerForAddress'

async function shown(id: string, url = '/') {
  const reader = readerForAddress(url)
  const screen = await render(<Hero reader={reader} comparison={comparisonOf(reader, id)} />)
  await drawnIn(screen.container)
  const text = (selector: string) =>
    screen.container.querySelector(selector)?.textContent.replaceAll('\u00a0', ' ').trim()
  return { ...screen, text }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('Hero', () => {
  it('says the comparison as a sentence, with both figures and days', async () => {
    const { text, container } = await shown('rose')
    expect(text('h1')).toBe('Sau 15 tháng, thêm ít nhất 9,8 triệu tài khoản')
    expect(text('.kicker')).toBe('Định danh số')
    expect([text('.hero-figure-then .hero-hedge'), text('.hero-figure-then .hero-number')]).toEqual(
      ['trên', '57,1'],
    )
    expect([text('.hero-figure-now .hero-hedge'), text('.hero-figure-now .hero-number')]).toEqual([
      'hơn',
      '67',
    ])
    expect(text('.hero-figure-then .hero-date')).toBe('10/10/2024')
    expect(container.querySelector('.hero-verdict [data-verdict="rose"]')).not.toBeNull()
    expect(container.querySelector('h1 a')?.getAttribute('href')).toBe('/indicators/rose')
  })

  it('copies the sentence with its sources', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { getByRole } = await shown('rose')
    await getByRole('button', { name: 'Sao chép câu kèm nguồn' }).click()
    const copied = write.mock.calls[0]?.[0] ?? ''
    expect(copied).toContain('9,8')
    expect(copied).toContain('ANTV')
  })

  it('shows only what is known where there was no earlier figure', async () => {
    const { text } = await shown('visits')
    expect(text('.hero-figure-then')).toBe('chưa tìm thấy số')
    expect(text('.hero-figure-now .hero-number')).toBe('3 đến 6')
  })
})
