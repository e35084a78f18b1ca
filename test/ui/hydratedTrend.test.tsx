import { StrictMode } from 'react'
import '@/ui/styles/index.css'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TrendChart } from '@/ui/TrendChart'
import { TrendHandles } from '@/ui/TrendHandles'
import { drawingsOf, drawnTrend } from '../support/drawnTrend'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'
import { restMouse } from '../support/restMouse'
import { trendContentOf } from '../support/trendContentOf'

const sizes = { narrow: 354, wide: 800, height: 360 }
const undo: (() => void)[] = []

/** Server markup in a place of some width, and what brings it to life. */
async function served(width: number) {
  const plain = readerForAddress('/')
  const input = trendContentOf(plain, 'rose')
  const drawing = await drawnTrend(input, plain, true, sizes)
  const onPeriod = vi.fn()
  const place = document.createElement('div')
  place.style.width = `${width}px`
  document.body.append(place)
  const app = (narrow = drawing.narrow.svg, wide = drawing.wide.svg) => {
    const came = {
      ...drawing,
      narrow: { ...drawing.narrow, svg: narrow },
      wide: { ...drawing.wide, svg: wide },
    }
    const reader = { ...plain, drawings: drawingsOf(came) }
    return (
      <StrictMode>
        <TrendChart
          reader={reader}
          input={input}
          sizes={sizes}
          renderHandles={(at) => (
            <TrendHandles {...{ reader, input, sizes, onPeriod }} width={at} />
          )}
        />
      </StrictMode>
    )
  }
  place.innerHTML = renderToString(app())
  const inDom = (name: string) => place.querySelector(`.picture-${name}`)?.innerHTML ?? ''
  const faults: unknown[] = []
  const hydrate = () => {
    // The pictures came with the page; the browser takes them from where they stand.
    const root = hydrateRoot(place, app(inDom('narrow'), inDom('wide')), {
      onRecoverableError: (error) => faults.push(error),
    })
    undo.push(() => root.unmount())
  }
  undo.push(() => place.remove())
  return { place, hydrate, faults, onPeriod }
}

const shownHandles = (place: Element) =>
  [...place.querySelectorAll('.period-handle')].filter((each) => each.getClientRects().length > 0)
const middles = (place: Element) =>
  shownHandles(place).map((each) => {
    const { left, width, top } = each.getBoundingClientRect()
    return { x: Math.round(left + width / 2), y: Math.round(top) }
  })

beforeEach(restMouse)
// On a phone the styles do not ask how wide the place is.
beforeEach(() => page.viewport(1280, 900))

afterEach(() => {
  undo.splice(0).forEach((each) => each())
})

expectQuietConsole()

describe('a trend from the server', () => {
  it.each([800, 720, 354])('is brought to life in %i px without a word', async (width) => {
    const { place, hydrate, faults } = await served(width)
    const picture = place.querySelector('.picture-wide svg')
    const before = place.querySelector('.picture-wide')?.innerHTML
    hydrate()
    await expect.poll(() => place.querySelector('.axis-shown')).not.toBeNull()
    expect(faults).toEqual([])
    // The very element the server sent, untouched.
    expect(place.querySelector('.picture-wide svg')).toBe(picture)
    expect(place.querySelector('.picture-wide')?.innerHTML).toBe(before)
  })

  it.each([800, 720, 354, 330])(
    'has its handles in place at %i px before and after',
    async (width) => {
      const { place, hydrate } = await served(width)
      expect(shownHandles(place)).toHaveLength(2)
      const before = middles(place)
      hydrate()
      await expect.poll(() => place.querySelector('.axis-shown')).not.toBeNull()
      expect(place.querySelectorAll('.period-handle')).toHaveLength(2)
      expect(middles(place)).toEqual(before)
    },
  )

  it.each([800, 720])('has them on the marks of the drawing at %i px', async (width) => {
    const { place } = await served(width)
    // The dots of THEN and NOW, which stand at these very days.
    const dots = ['--then', '--now'].map((name) => {
      const dot = place.querySelector(`.picture-wide circle[fill="var(${name})"]`)
      const box = dot?.getBoundingClientRect()
      return box === undefined ? 0 : box.left + box.width / 2
    })
    middles(place).forEach(({ x }, which) => {
      expect(Math.abs(x - (dots[which] ?? 0))).toBeLessThan(1.5)
    })
  })

  it.each([800, 354])('leaves the focus on a handle that had it first, at %i px', async (width) => {
    const { place, hydrate, onPeriod } = await served(width)
    const now = shownHandles(place)[1] as HTMLElement
    now.focus()
    hydrate()
    await expect.poll(() => place.querySelector('.axis-shown')).not.toBeNull()
    expect(document.activeElement).toBe(now)
    await userEvent.keyboard('{ArrowRight}')
    expect(onPeriod).toHaveBeenLastCalledWith('2024-10-10', '2026-02-25')
  })

  it('answers its handles from the start, and keeps the focus when it becomes live', async () => {
    const { place, hydrate, onPeriod } = await served(720)
    hydrate()
    await expect.poll(() => place.querySelector('.axis-shown')).not.toBeNull()
    const now = place.querySelector<HTMLElement>('.period-handle-now')
    now?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onPeriod).toHaveBeenLastCalledWith('2024-10-10', '2026-02-25')
    const chart = place.querySelector<HTMLElement>('.chart-drawing')
    chart?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    await expect.poll(() => place.querySelector('.drawn')).toBeNull()
    expect(document.activeElement).toBe(now)
  })
})
