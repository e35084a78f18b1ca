import { StrictMode } from 'react'
import '@/ui/styles/index.css'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Drawings } from '@/ui/Drawing'
import { TrendChart } from '@/ui/TrendChart'
import { drawingsOf, drawnTrend } from '../support/drawnTrend'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'
import { restMouse } from '../support/restMouse'
import { trendContentOf } from '../support/trendContentOf'

const sizes = { narrow: 354, wide: 800, height: 360 }
const plainReader = readerForAddress('/')
const input = trendContentOf(plainReader, 'rose')

async function shown(width = 800, more: Partial<Drawings> = {}) {
  const drawing = await drawnTrend(input, plainReader, false, sizes)
  const drawings = { ...drawingsOf(drawing), ...more }
  const reader = { ...plainReader, drawings }
  const at = (place: number, content = input) => (
    <StrictMode>
      <div style={{ width: place }}>
        <TrendChart reader={reader} input={content} sizes={sizes} />
      </div>
    </StrictMode>
  )
  const screen = await render(at(width))
  const find = (selector: string) => screen.container.querySelector<HTMLElement>(selector)
  const chart = find('.chart-drawing')
  if (chart === null) throw new Error('no chart')
  const readout = () => find('.chart-readout span')?.textContent
  const live = () => find('.chart-live [data-drawn] svg')
  return { ...screen, at, find, chart, live, readout, drawing }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const isLoaded = () =>
  performance.getEntriesByType('resource').some(({ name }) => /LiveTrend/.test(name))

beforeEach(restMouse)
// On a phone the styles do not ask how wide the place is.
beforeEach(() => page.viewport(1280, 900))

afterEach(() => {
  vi.unstubAllGlobals()
})

expectQuietConsole()

describe('a trend that came drawn', () => {
  it('stands at once, and brings no ECharts until it is touched', async () => {
    const { find, chart } = await shown()
    expect(find('[data-drawn] .picture-wide svg')).not.toBeNull()
    expect(find('.drawn')?.getAttribute('aria-hidden')).toBe('true')
    expect(find('.axis-note')?.textContent).toBe('Trục bắt đầu từ 0.')
    await wait(300)
    expect(isLoaded()).toBe(false)
    expect(find('.chart-live')?.childElementCount).toBe(0)
    chart.focus()
    await expect.poll(isLoaded).toBe(true)
  })

  it.each([
    [800, 'wide', 800],
    [700, 'wide', 700],
    [354, 'narrow', 354],
  ])('shows in %i px its %s picture, %i px wide', async (place, name, width) => {
    const { find, drawing } = await shown(place)
    const other = name === 'wide' ? 'narrow' : 'wide'
    expect(find(`.picture-${other}`)?.getClientRects()).toHaveLength(0)
    const svg = find(`.picture-${name} svg`)
    expect(svg?.getAttribute('width')).toBe(String(name === 'wide' ? 800 : 354))
    expect(svg?.getBoundingClientRect().width).toBe(width)
    expect(svg?.getBoundingClientRect().height).toBe(sizes.height)
    expect(svg?.querySelectorAll('circle').length).toBe(drawing.wide.svg.match(/<circle/g)?.length)
  })

  it('keeps its picture until the live chart stands, in the very same box', async () => {
    const { container, chart, find, live } = await shown()
    const before = chart.getBoundingClientRect()
    const gaps: string[] = []
    const watcher = new MutationObserver(() => {
      const pictured = find('.drawn') !== null
      if (!pictured && live() === null) gaps.push('nothing')
      if (pictured && getComputedStyle(find('.chart-live')!).visibility !== 'hidden')
        gaps.push('both')
    })
    watcher.observe(container, { subtree: true, childList: true, attributes: true })
    chart.focus()
    await expect.poll(() => find('.drawn')).toBeNull()
    watcher.disconnect()
    expect(gaps).toEqual([])
    expect(container.querySelectorAll('.chart-drawing svg')).toHaveLength(1)
    expect(live()?.getBoundingClientRect().width).toBe(800)
    expect(chart.getBoundingClientRect()).toEqual(before)
  })

  it('answers the arrow keys before ECharts is there', async () => {
    const { chart, find, readout, live } = await shown()
    chart.focus()
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    await wait(0)
    expect(readout()).toContain('1,4')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(live).not.toBeNull()
    expect(find('.drawn')).toBeNull()
  })

  it('chooses the point that was tapped once it can tell which', async () => {
    const { chart, readout } = await shown()
    const { left, top } = chart.getBoundingClientRect()
    const at = { clientX: left + 790, clientY: top + 90, bubbles: true, pointerType: 'touch' }
    chart.dispatchEvent(new PointerEvent('pointerdown', at))
    chart.dispatchEvent(new PointerEvent('pointerout', { ...at, relatedTarget: document.body }))
    await expect.poll(readout).toContain('68')
  })

  it('is drawn live at once for another selection, never under the old picture', async () => {
    const { at, find, live, rerender } = await shown()
    await rerender(at(800, trendContentOf(plainReader, 'rose', { mode: 'log' })))
    expect(find('.drawn')).toBeNull()
    await expect.poll(live).not.toBeNull()
    // Back at the first selection it stays live.
    await rerender(at(800))
    expect(find('.drawn')).toBeNull()
    expect(find('.chart-live svg')).not.toBeNull()
  })

  it('is drawn anew for quite another place once the page is idle', async () => {
    const { live } = await shown(1000)
    expect(live()).toBeNull()
    await expect.poll(live, { timeout: 15_000 }).not.toBeNull()
    expect(live()?.getBoundingClientRect().width).toBe(1000)
  })

  it('leaves it at the picture where the place is like its own, and fetches ahead', async () => {
    const prefetchLive = vi.fn()
    const { live } = await shown(760, { prefetchLive })
    await expect.poll(() => prefetchLive.mock.calls.length, { timeout: 15_000 }).toBeGreaterThan(0)
    await wait(300)
    expect(live()).toBeNull()
  })

  it('does nothing unasked where data is to be saved', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } })
    const prefetchLive = vi.fn()
    const { live } = await shown(1000, { prefetchLive })
    await wait(4000)
    expect(prefetchLive).not.toHaveBeenCalled()
    expect(live()).toBeNull()
  })

  it('wakes for a mouse over it', async () => {
    const { chart, live } = await shown()
    await userEvent.hover(chart, { position: { x: 300, y: 100 } })
    await expect.poll(live).not.toBeNull()
  })
})
