import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import '@/ui/styles/index.css'
import '@/ui/styles/chart-handles.css'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import { CoursesChart } from '@/ui/CoursesChart'
import { MultiplesChart } from '@/ui/MultiplesChart'
import { PairsChart } from '@/ui/PairsChart'
import { drawnIn } from '../support/drawnIn'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { exploreRowsOf } from '../support/exploreRowsOf'
import { readerForAddress } from '../support/readerForAddress'
import { restMouse } from '../support/restMouse'

const sizes = { narrow: 354, wide: 1104, height: 400 }
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

function given(url: string, ids: readonly string[], change: Partial<Inquiry> = {}) {
  const reader = readerForAddress(url)
  const rows = exploreRowsOf(reader, ...ids)
  return { reader, rows, inquiry: { ...FIRST_INQUIRY, ...change }, sizes }
}

async function shown(chart: ReactNode, width = 1000) {
  const screen = await render(
    <StrictMode>
      <div style={{ width }}>{chart}</div>
    </StrictMode>,
  )
  await drawnIn(screen.container)
  const drawing = screen.container.querySelector<HTMLElement>('.chart-drawing')
  if (drawing === null) throw new Error('no chart')
  const value = () => plain(drawing.getAttribute('aria-valuetext'))
  const walked = async (keys: string) => {
    drawing.focus()
    await userEvent.keyboard(keys)
    return value()
  }
  return { ...screen, drawing, value, walked }
}

const mixed = ['rose', 'cannot-tell', 'fell', 'rank', 'first', 'no-figure']

beforeEach(restMouse)
beforeEach(() => page.viewport(1280, 1000))
expectQuietConsole()

describe('PairsChart', () => {
  it('is one drawing as high as its rows, named by what it shows', async () => {
    const few = await shown(<PairsChart {...given('/', mixed.slice(0, 2))} />)
    expect(plain(few.drawing.getAttribute('aria-label'))).toBe(
      'Trước và nay: Chỉ số rose và Chỉ số cannot-tell.',
    )
    const low = few.drawing.getBoundingClientRect().height
    await few.unmount()
    const more = await shown(<PairsChart {...given('/', mixed)} />)
    expect(more.container.querySelectorAll('.chart-drawing svg')).toHaveLength(1)
    expect(more.drawing.getBoundingClientRect().height).toBeGreaterThan(low + 200)
    expect(more.container.querySelector('svg')?.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
    expect(more.container.querySelector('.axis-note')?.textContent).toMatch(/^Mỗi đơn vị một trục/)
  })

  it('is walked row by row, with the sources of both figures', async () => {
    const { walked, container } = await shown(<PairsChart {...given('/', mixed)} />)
    expect(await walked('{ArrowRight}')).toMatch(
      /^Chỉ số rose: trước trên 57,1 triệu tài khoản \(10\/10\/2024\), nay hơn 67 triệu/,
    )
    const refs = container.querySelectorAll('.chart-readout .source-ref')
    expect([...refs].map(({ textContent }) => textContent)).toEqual(['1', '1', '2'])
    expect(await walked('{End}')).toMatch(/^Chỉ số no-figure\. Chưa có số/)
  })

  it('takes the row nearest to the pointer', async () => {
    const { drawing, value } = await shown(<PairsChart {...given('/en/', mixed)} />)
    await userEvent.hover(drawing, { position: { x: 500, y: 2 } })
    await expect.poll(value).toMatch(/^Indicator rose:/)
    const { height } = drawing.getBoundingClientRect()
    await userEvent.hover(drawing, { position: { x: 500, y: height - 3 } })
    await expect.poll(value).toMatch(/^Indicator no-figure\./)
  })
})

describe('a chart that came drawn', () => {
  it('is as high as the picture the styles show, until it is touched', async () => {
    const { reader, ...rest } = given('/', mixed.slice(0, 3))
    const picture = (width: number, height: number) => ({
      width,
      height,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`,
    })
    const keys: string[] = []
    const find = (key: string) => {
      keys.push(key)
      return { key, note: 'Cách đọc.', narrow: picture(354, 777), wide: picture(1104, 555) }
    }
    const drawnReader = { ...reader, drawings: { find } }
    const at = (width: number) => (
      <div style={{ width }}>
        <PairsChart {...rest} reader={drawnReader} />
      </div>
    )
    const { container, rerender } = await render(at(1000))
    const place = () => container.querySelector<HTMLElement>('.chart-drawing')
    const height = () => place()?.getBoundingClientRect().height
    await expect.poll(height).toBe(555)
    expect(container.querySelector('.axis-note')?.textContent).toBe('Cách đọc.')
    await rerender(at(354))
    await expect.poll(height).toBe(777)
    await rerender(at(1000))
    place()?.focus()
    await expect.poll(() => container.querySelector('.drawn')).toBeNull()
    expect(height()).not.toBe(555)
    expect(new Set(keys)).toEqual(
      new Set(['explore pairs value linear vi 2024-10-10 2026-01-16   rose cannot-tell fell']),
    )
  })
})

describe('MultiplesChart', () => {
  it('draws every row, and is walked point by point', async () => {
    const { walked, drawing, container } = await shown(
      <MultiplesChart {...given('/', mixed.slice(0, 4), { chart: 'multiples' })} />,
    )
    expect(drawing.getAttribute('aria-valuemax')).toBe('11')
    expect(await walked('{Home}')).toMatch(/^Chỉ số rose, 7\/11\/2022: hơn 1,4 triệu/)
    expect(await walked('{End}')).toMatch(/^Chỉ số rank, 31\/12\/2024: hạng 71/)
    expect(container.querySelector('.axis-note')?.textContent).toMatch(/^Chung trục thời gian/)
  })

  it('takes the point nearest to the pointer, in whichever chart it is', async () => {
    const { drawing, value } = await shown(
      <MultiplesChart {...given('/', mixed.slice(0, 4), { chart: 'multiples' })} />,
    )
    await userEvent.hover(drawing, { position: { x: 100, y: 100 } })
    await expect.poll(value).toMatch(/^Chỉ số rose/)
    await userEvent.hover(drawing, { position: { x: 950, y: 100 } })
    await expect.poll(value).toMatch(/^Chỉ số (rank|fell)/)
  })
})

describe('CoursesChart', () => {
  const two = ['rose', 'cannot-tell']

  it('is walked course by course, with what its measure makes of each point', async () => {
    const { walked } = await shown(
      <CoursesChart {...given('/', two, { chart: 'trend', measure: 'index' })} />,
    )
    expect(await walked('{ArrowRight}')).toMatch(/^Chỉ số rose, 7\/11\/2022: .*Chỉ số 2,44 đến/)
    expect(await walked('{End}')).toMatch(
      /^Chỉ số cannot-tell, 16\/1\/2026: .*\(10\/10\/2024 là 100\)\.$/,
    )
  })

  it('is higher on a phone, where the names stand over the plot', async () => {
    await page.viewport(390, 900)
    const { drawing } = await shown(<CoursesChart {...given('/', two, { chart: 'trend' })} />, 354)
    expect(drawing.getBoundingClientRect().height).toBeGreaterThan(sizes.height + 20)
  })

  it('has no handles where nothing can be moved', async () => {
    const { container } = await shown(<CoursesChart {...given('/', two, { chart: 'trend' })} />)
    expect(container.querySelector('.period-handle, .base-handle, .brushable')).toBeNull()
  })

  it('moves THEN and NOW by handles that stop at days with a figure of any course', async () => {
    const onPeriod = vi.fn()
    const { getByRole } = await shown(
      <CoursesChart {...given('/', two, { chart: 'trend' })} onPeriod={onPeriod} />,
    )
    const now = getByRole('slider', { name: 'Ngày nay' })
    await now.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onPeriod).toHaveBeenLastCalledWith('2024-10-10', '2026-02-25')
  })

  it('moves the base by keys and by dragging, where something is counted from it', async () => {
    const onBase = vi.fn()
    const { getByRole, container } = await shown(
      <CoursesChart
        {...given('/', two, { chart: 'trend', measure: 'change', base: '2025-04-22' })}
        onBase={onBase}
      />,
    )
    const handle = getByRole('slider', { name: 'Ngày gốc' })
    expect(plain(handle.element().getAttribute('aria-valuetext'))).toBe('22/4/2025')
    await handle.element().focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(onBase).toHaveBeenLastCalledWith('2024-10-10')
    await userEvent.keyboard('{End}')
    expect(onBase).toHaveBeenLastCalledWith('2026-02-25')
    const box = container.querySelector('.axis-box')
    await userEvent.dragAndDrop(handle, box!, { targetPosition: { x: 30, y: 60 }, force: true })
    expect(onBase).toHaveBeenLastCalledWith('2022-11-07')
    expect(container.querySelector('.period-handle')).toBeNull()
  })

  it('has no base where figures are plain', async () => {
    const { container } = await shown(
      <CoursesChart {...given('/', two, { chart: 'trend' })} onBase={vi.fn()} />,
    )
    expect(container.querySelector('.base-handle')).toBeNull()
  })
})

describe('brushing the plot', () => {
  const pointer = (type: string, clientX: number, more: PointerEventInit = {}) =>
    new PointerEvent(type, {
      clientX,
      clientY: 150,
      bubbles: true,
      pointerId: 1,
      pointerType: 'mouse',
      ...more,
    })

  async function brushable() {
    const onPeriod = vi.fn()
    const screen = await shown(
      <CoursesChart {...given('/', ['rose'], { chart: 'trend' })} onPeriod={onPeriod} />,
    )
    const wrapper = screen.container.querySelector<HTMLElement>('.brushable')
    if (!wrapper) throw new Error('nothing to brush')
    // A made-up pointer cannot be captured.
    wrapper.setPointerCapture = () => undefined
    const { left } = screen.drawing.getBoundingClientRect()
    const send = (type: string, x: number, more?: PointerEventInit) =>
      screen.drawing.dispatchEvent(pointer(type, left + x, more))
    const span = () => screen.container.querySelector<HTMLElement>('.brush-span')
    return { ...screen, onPeriod, send, span }
  }

  it('shows what is brushed, and sets the days nearest to its ends', async () => {
    const { send, span, onPeriod } = await brushable()
    send('pointerdown', 20)
    send('pointermove', 400)
    await expect.poll(() => span()?.getBoundingClientRect().width).toBeCloseTo(380, -1)
    send('pointermove', 735)
    send('pointerup', 735)
    expect(onPeriod).toHaveBeenCalledWith('2022-11-07', '2026-02-25')
    await expect.poll(span).toBeNull()
  })

  it('is not begun by a click, another button, or a finger', async () => {
    const { send, span, onPeriod } = await brushable()
    send('pointerdown', 200)
    send('pointermove', 203)
    send('pointerup', 203)
    send('pointerdown', 200, { button: 2 })
    send('pointermove', 500)
    send('pointerup', 500)
    send('pointerdown', 200, { pointerType: 'touch' })
    send('pointermove', 500, { pointerType: 'touch' })
    send('pointerup', 500, { pointerType: 'touch' })
    expect(span()).toBeNull()
    expect(onPeriod).not.toHaveBeenCalled()
  })

  it('lets go at Escape, and where both ends are nearest to one day', async () => {
    const { send, span, drawing, onPeriod } = await brushable()
    send('pointerdown', 100)
    send('pointermove', 500)
    await expect.poll(span).not.toBeNull()
    drawing.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await expect.poll(span).toBeNull()
    send('pointerup', 500)
    send('pointerdown', 100)
    send('pointermove', 120)
    send('pointerup', 120)
    send('pointerdown', 100)
    send('pointercancel', 100)
    send('pointermove', 700)
    expect(onPeriod).not.toHaveBeenCalled()
  })
})
