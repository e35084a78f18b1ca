import '@/ui/styles/index.css'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { RULER_UNITS } from '@/charts/tickPath'
import { PeriodRuler } from '@/ui/PeriodRuler'
import { uiWords } from '@/wording/uiWords.vi'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'

const days = ['2022-11-07', '2024-07-31', '2024-10-10', '2025-04-22', '2026-01-16', '2026-02-25']
const { thenLabel, nowLabel } = uiWords.period

/** The ruler of a page that follows its handles. */
function FollowingRuler({ onPeriod }: { onPeriod: (then: string, now: string) => void }) {
  const [[then, now], setPeriod] = useState(['2024-10-10', '2026-01-16'])
  const reader = readerForAddress(`/?then=${then}&now=${now}`)
  return (
    <div style={{ width: 600, padding: 80 }}>
      <PeriodRuler
        reader={reader}
        days={days}
        onPeriod={(a, b) => {
          onPeriod(a, b)
          setPeriod([a, b])
        }}
      />
    </div>
  )
}

async function shown() {
  const onPeriod = vi.fn<(then: string, now: string) => void>()
  const screen = await render(<FollowingRuler onPeriod={onPeriod} />)
  const handle = (name: string) => screen.getByRole('slider', { name })
  const ruler = screen.container.querySelector<HTMLElement>('.ruler')
  if (ruler === null) throw new Error('no ruler')
  const dragTo = async (name: string, x: number) =>
    userEvent.dragAndDrop(handle(name), ruler, { targetPosition: { x, y: 50 }, force: true })
  return { ...screen, onPeriod, handle, ruler, dragTo }
}

/** Where a day stands on the ruler, in pixels. */
function placeOf(ruler: HTMLElement, tick: number): number {
  const path = ruler.querySelector('.ruler-tick')?.getAttribute('d') ?? ''
  const places = [...path.matchAll(/M([\d.]+)/g)].map(([, place]) => Number(place))
  return ((places[tick] ?? NaN) / RULER_UNITS) * ruler.clientWidth
}

expectQuietConsole()

describe('a handle moved by keys', () => {
  it('says its day, and its place among the days with figures', async () => {
    const { handle } = await shown()
    await expect.element(handle(thenLabel)).toHaveAttribute('aria-valuetext', '10/10/2024')
    await expect.element(handle(thenLabel)).toHaveAttribute('aria-valuenow', '2')
    await expect.element(handle(nowLabel)).toHaveAttribute('aria-valuenow', '4')
    await expect.element(handle(nowLabel)).toHaveAttribute('aria-valuemax', '5')
  })

  it('steps only to days with figures', async () => {
    const { handle, onPeriod } = await shown()
    handle(thenLabel).element().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowDown}{Home}')
    expect(onPeriod.mock.calls).toEqual([
      ['2025-04-22', '2026-01-16'],
      ['2024-10-10', '2026-01-16'],
      ['2024-07-31', '2026-01-16'],
      ['2022-11-07', '2026-01-16'],
    ])
    await expect.element(handle(thenLabel)).toHaveFocus()
  })

  it('never passes the other one', async () => {
    const { handle, onPeriod } = await shown()
    handle(thenLabel).element().focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(onPeriod).toHaveBeenLastCalledWith('2025-04-22', '2026-01-16')
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{End}')
    expect(onPeriod).toHaveBeenCalledOnce()
    handle(nowLabel).element().focus()
    await userEvent.keyboard('{ArrowLeft}{Home}')
    expect(onPeriod).toHaveBeenCalledOnce()
    await userEvent.keyboard('{End}')
    expect(onPeriod).toHaveBeenLastCalledWith('2025-04-22', '2026-02-25')
  })

  it('stays at the ends and leaves other keys to the page', async () => {
    const { handle, onPeriod } = await shown()
    handle(nowLabel).element().focus()
    await userEvent.keyboard('{End}{ArrowRight}{End}a')
    expect(onPeriod).toHaveBeenCalledOnce()
    await userEvent.keyboard('{Tab}')
    await expect.element(handle(nowLabel)).not.toHaveFocus()
  })
})

describe('a handle dragged', () => {
  it('snaps to the nearest day with figures', async () => {
    const { dragTo, ruler, onPeriod } = await shown()
    const [first, second] = [placeOf(ruler, 0), placeOf(ruler, 1)]
    await dragTo(thenLabel, first + (second - first) * 0.3)
    expect(onPeriod.mock.calls).toEqual([['2024-07-31', '2026-01-16']])
  })

  it('does not pass NOW, and reaches the last day before it', async () => {
    const { dragTo, ruler, onPeriod } = await shown()
    await dragTo(thenLabel, ruler.clientWidth - 2)
    for (const [then, now] of onPeriod.mock.calls) expect(then < now).toBe(true)
    await dragTo(thenLabel, placeOf(ruler, 2) + 4)
    expect(onPeriod).toHaveBeenLastCalledWith('2025-04-22', '2026-01-16')
  })

  it('moves NOW to the newest day, and not before THEN', async () => {
    const { dragTo, ruler, onPeriod } = await shown()
    await dragTo(nowLabel, ruler.clientWidth - 1)
    expect(onPeriod).toHaveBeenLastCalledWith('2024-10-10', '2026-02-25')
    await dragTo(nowLabel, 2)
    for (const [then, now] of onPeriod.mock.calls) expect(then < now).toBe(true)
  })

  it('stays where it is while the pointer passes without holding it', async () => {
    const { handle, ruler, onPeriod } = await shown()
    const passing = { bubbles: true, clientX: ruler.getBoundingClientRect().left + 4 }
    handle(thenLabel).element().dispatchEvent(new PointerEvent('pointermove', passing))
    expect(onPeriod).not.toHaveBeenCalled()
  })
})
