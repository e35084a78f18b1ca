import { StrictMode } from 'react'
import '@/ui/styles/index.css'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { TrendChartInput } from '@/ui/trendAt'
import { TrendChart } from '@/ui/TrendChart'
import { TrendHandles } from '@/ui/TrendHandles'
import { pointSentenceText } from '@/wording/pointSentenceText'
import { drawnIn } from '../support/drawnIn'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'
import { trendContentOf } from '../support/trendContentOf'

const sizes = { narrow: 354, wide: 800, height: 360 }

async function shown(id: string, url = '/', change: Partial<TrendChartInput> = {}) {
  const reader = readerForAddress(url)
  const input = trendContentOf(reader, id, change)
  const onPeriod = vi.fn()
  const screen = await render(
    <StrictMode>
      <TrendChart
        reader={reader}
        input={input}
        sizes={sizes}
        renderHandles={(width) => <TrendHandles {...{ reader, input, sizes, width, onPeriod }} />}
      />
    </StrictMode>,
  )
  await drawnIn(screen.container)
  const chart = screen.container.querySelector<HTMLElement>('.chart-drawing')
  if (chart === null) throw new Error('no chart')
  const { indicator, points } = input.series
  const sentences = points.map((point) =>
    pointSentenceText(point, indicator, input.unit, reader.lang),
  )
  return { ...screen, reader, chart, sentences, onPeriod }
}

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

expectQuietConsole()

describe('TrendChart', () => {
  it('draws one picture, and its name is the whole course in sentences', async () => {
    const { container, chart } = await shown('rose')
    expect(container.querySelectorAll('.chart-drawing svg')).toHaveLength(1)
    expect(plain(chart.getAttribute('aria-label'))).toBe(
      'Chỉ số rose: năm lần có số, lần đầu hơn 1,4 triệu tài khoản (7/11/2022), ' +
        'lần cuối 68 triệu tài khoản (25/2/2026). Giữa hai lần công bố không có số.',
    )
    expect(container.querySelector('svg')?.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('walks every point in its sentence, with its source numbers', async () => {
    const { container, chart, sentences } = await shown('rose')
    chart.focus()
    const said: (string | null)[] = []
    const sources: (string | undefined)[][] = []
    for (const _ of sentences) {
      const before = chart.getAttribute('aria-valuetext')
      await userEvent.keyboard('{ArrowRight}')
      await expect.poll(() => chart.getAttribute('aria-valuetext')).not.toBe(before)
      said.push(chart.getAttribute('aria-valuetext'))
      const refs = container.querySelectorAll('.chart-readout .source-ref')
      sources.push([...refs].map(({ textContent }) => textContent ?? ''))
    }
    expect(said).toEqual(sentences)
    expect(sources).toEqual([['1'], ['1'], ['3'], ['1', '2'], ['3']])
  })

  it('opens the evidence of a point from its source number', async () => {
    const { container, chart } = await shown('rose', '/indicators/rose?mode=log')
    chart.focus()
    await userEvent.keyboard('{End}')
    await expect
      .poll(() => container.querySelector('.chart-readout a')?.getAttribute('href'))
      .toBe('/indicators/rose#claim-rose--newer')
  })

  it('takes the point nearest to the pointer', async () => {
    const { chart, sentences } = await shown('rose')
    const { width } = chart.getBoundingClientRect()
    await userEvent.hover(chart, { position: { x: width - 2, y: 100 } })
    await expect.poll(() => chart.getAttribute('aria-valuetext')).toBe(sentences.at(-1))
    await userEvent.hover(chart, { position: { x: 2, y: 100 } })
    await expect.poll(() => chart.getAttribute('aria-valuetext')).toBe(sentences[0])
  })

  it('says that a figure is disputed, in English too', async () => {
    const { chart } = await shown('coverage', '/en/')
    expect(chart.getAttribute('aria-label')).toContain('Disputed:')
    chart.focus()
    await userEvent.keyboard('{End}')
    await expect
      .poll(() => plain(chart.getAttribute('aria-valuetext')))
      .toMatch(/^22–31 December 2025: disputed, 58 to 92%; two statements: /)
  })

  it.each(['index', 'log'] as const)('draws in mode %s', async (mode) => {
    const { container } = await shown('rose', '/', { mode })
    expect(container.querySelector('svg')?.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('draws an indicator of one figure', async () => {
    const { container, chart } = await shown('visits')
    expect(container.querySelector('svg')?.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
    expect(chart.getAttribute('aria-valuemax')).toBe('1')
  })
})

describe('the handles on its axis', () => {
  it('step only to days with a figure of this indicator', async () => {
    const { getByRole, onPeriod } = await shown('rose')
    const now = getByRole('slider', { name: 'Ngày nay' })
    await now.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onPeriod).toHaveBeenLastCalledWith('2024-10-10', '2026-02-25')
    await userEvent.keyboard('{ArrowLeft}')
    expect(onPeriod).toHaveBeenLastCalledWith('2024-10-10', '2025-04-22')
  })

  it('snap to the nearest such day when dragged', async () => {
    const { container, getByRole, onPeriod } = await shown('rose')
    const track = container.querySelector('.axis-handles')
    const handle = getByRole('slider', { name: 'Ngày trước' })
    await userEvent.dragAndDrop(handle, track!, { targetPosition: { x: 30, y: 1 }, force: true })
    expect(onPeriod).toHaveBeenLastCalledWith('2022-11-07', '2026-01-16')
  })

  it('are not there where the days cannot be moved', async () => {
    const reader = readerForAddress()
    const { container } = await render(
      <TrendChart reader={reader} input={trendContentOf(reader, 'rose')} sizes={sizes} />,
    )
    await drawnIn(container)
    expect(container.querySelector('.period-handle')).toBeNull()
  })
})
