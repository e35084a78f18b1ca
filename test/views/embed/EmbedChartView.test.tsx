import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Dataset } from '@/domain/Dataset'
import { parseAddress } from '@/state/parseAddress'
import EmbedChartView from '@/views/embed/EmbedChartView'
import { drawnIn } from '../../support/drawnIn'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { hostile, hostileDataset } from '../../support/hostileDataset'
import { readerForAddress } from '../../support/readerForAddress'
import { verdictDataset } from '../../support/verdictDataset'
import '@/ui/styles/index.css'

async function shown(query: string, root = '/', dataset: Dataset = verdictDataset()) {
  const url = `${root}embed/chart?${query}`
  const address = parseAddress(url)
  const asked = 'asked' in address.place ? address.place.asked : ''
  const reader = readerForAddress(url, dataset)
  const screen = await render(<EmbedChartView reader={reader} address={address} asked={asked} />)
  const { container } = screen
  if (container.querySelector('.chart-drawing')) await drawnIn(container)
  const plain = (element: Element | null | undefined) =>
    element?.textContent?.replaceAll('\u00a0', ' ').trim()
  const text = (selector: string) => plain(container.querySelector(selector))
  const rows = () =>
    [...container.querySelectorAll('.embed-table tbody tr')].map((row) =>
      [...row.children].map((cell) => plain(cell)),
    )
  const home = () => container.querySelector('h1 a')?.getAttribute('href')
  return { ...screen, text, rows, home }
}

expectQuietConsole()
beforeEach(() => page.viewport(760, 900))
afterEach(() => {
  delete document.documentElement.dataset['theme']
})

describe('the chart', () => {
  it('of pairs has a title, its days, its figures in words and the way home', async () => {
    const { text, rows, home, container } = await shown('pick=rose,rank,no-newer')
    expect(text('h1')).toBe('Trước và nay: Chỉ số rose, Chỉ số rank và Chỉ số no-newer.')
    expect(text('.embed-days')).toBe('Trước 10/10/2024  Nay 16/1/2026')
    expect(home()).toBe('/explore?pick=rose,rank,no-newer')
    expect(container.querySelectorAll('svg text').length).toBeGreaterThan(5)
    expect(rows()).toEqual([
      [
        'Chỉ số rose',
        'trên 57,1 triệu tài khoản110/10/2024',
        'hơn 67 triệu tài khoản1216/1/2026',
        'tăng ít nhất 9,8 triệu (≥ 17,1%)',
      ],
      ['Chỉ số rank', 'hạng 861năm 2022', 'hạng 71131/12/2024', 'lên 15 bậc'],
      ['Chỉ số no-newer', 'gần 50 tài khoản14/2024', 'chưa thấy số mới', 'chưa có số mới'],
    ])
  })

  it('of courses has every point in words, and what the measure makes of it', async () => {
    const { rows, text } = await shown('pick=rose,first&chart=trend&measure=index')
    expect(text('h1')).toBe('Xu hướng, chỉ số = 100: Chỉ số rose và Chỉ số first.')
    expect(rows().map(([first]) => first)).toEqual([
      'Chỉ số rose',
      '7/11/2022',
      '10/10/2024',
      '22/4/2025',
      '16/1/2026',
      '25/2/2026',
      'Chỉ số first',
      'không lập chỉ số: chưa có số đến 10/10/2024',
    ])
    expect(rows()[2]).toEqual(['10/10/2024', 'trên 57,1 triệu tài khoản1', '100'])
    expect(rows()[4]?.[2]).toBe('117 đến 120')
  })

  it('of published figures has no column for another measure', async () => {
    const { rows, container } = await shown('pick=coverage&chart=multiples')
    expect(rows().map((row) => row.length)).toEqual([1, 2, 2])
    expect(container.querySelector('.embed-table .dispute-sign')).not.toBeNull()
  })

  it('names every source with its place in the register', async () => {
    const { text, container } = await shown('pick=rose')
    expect(text('.embed-foot p')).toBe('Nguồn: ANTV [1], Lao Động [2]')
    const links = [...container.querySelectorAll('.embed-foot p:first-child a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/sources#source-1',
      '/sources#source-2',
    ])
  })

  it('without a choice is that of the first rows, and says how many more there are', async () => {
    const { text, home } = await shown('')
    expect(text('h1')).toMatch(/^Trước và nay: /)
    expect(text('.embed-first')).toBeUndefined()
    expect(home()).toBe('/explore')
    const { indicators } = verdictDataset()
    const rose = indicators.find(({ id }) => id === 'rose')
    const copies = Array.from({ length: 20 }, (_, place) => {
      const id = `copy-${place}`
      const claims = rose!.claims.map((claim) => ({
        ...claim,
        id: claim.id.replace('rose', id),
        indicator: id,
      }))
      return { ...rose!, id, claims }
    })
    const many = await shown('', '/', { ...verdictDataset(), indicators: copies })
    expect(many.text('.embed-first')).toBe('Đang vẽ 12 trong 20 chỉ số có hai số.')
    expect(many.rows()).toHaveLength(12)
  })

  it('keeps the days of its address, also on its way home', async () => {
    const { text, home } = await shown('pick=rose&now=2025-04-22')
    expect(text('.embed-days')).toBe('Trước 10/10/2024  Nay 22/4/2025')
    expect(home()).toBe('/explore?now=2025-04-22&pick=rose')
  })

  it('speaks English, too', async () => {
    const { text, container } = await shown('pick=rose&chart=trend', '/en/')
    expect(text('h1')).toBe('Trend: Indicator rose.')
    expect(container.textContent).not.toMatch(/phát biểu|chỉ số|nguồn|Trước/i)
  })
})

describe('what cannot be shown is said', () => {
  it('a way of drawing that would mislead', async () => {
    const { text } = await shown('pick=rank&chart=trend&measure=index')
    expect(text('h1')).toBe('Xu hướng: Chỉ số rank.')
    expect(text('.embed-reasons')).toBe(
      'Chỉ số = 100 đang tắt: một hàng là thứ hạng, không có tỷ lệ.',
    )
  })

  it('rows that are no more: nothing else is drawn for them', async () => {
    const { text, container, getByRole } = await shown('pick=gone')
    expect(text('h1')).toBe('Chưa có gì để vẽ')
    expect(container.querySelector('.chart-drawing')).toBeNull()
    expect(text('.embed-reasons')).toBe('Các chỉ số được chọn không còn trong dữ liệu.')
    expect(text('.dropped-note')).toContain('pick=gone')
    await expect
      .element(getByRole('link', { name: 'Mở Khám phá' }))
      .toHaveAttribute('href', '/explore?pick=gone')
  })

  it('nothing that a filter leaves', async () => {
    const { text } = await shown('theme=none')
    expect(text('h1')).toBe('Chưa có gì để vẽ')
    expect(text('.embed-reasons')).toBe('Trước và nay đang tắt: chưa có hàng nào.')
  })

  it('parts of the address that make no sense', async () => {
    const { text } = await shown('pick=rose,gone&chart=pie')
    expect(text('.dropped-note p')).toMatch(/chart=pie.*pick=gone/)
    expect(text('h1')).toBe('Trước và nay: Chỉ số rose.')
  })
})

it('shows hostile texts as texts', async () => {
  const { container } = await shown('chart=multiples', '/', hostileDataset())
  expect(container.textContent).toContain(hostile)
  expect(container.querySelectorAll('img, script')).toHaveLength(0)
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([760, 390, 320])(
    'fits, and has no fault for assistive technology at %i px',
    async (width) => {
      await page.viewport(width, 900)
      document.documentElement.dataset['theme'] = theme
      for (const query of ['', 'pick=rose,cannot-tell&chart=trend&measure=index', 'pick=gone']) {
        const { container, unmount } = await shown(query)
        const details = container.querySelector('details')
        if (details) details.open = true
        const { violations } = await axe.run(container, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
        })
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
        await unmount()
      }
    },
  )
})
