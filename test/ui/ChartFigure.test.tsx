import { StrictMode, use, useLayoutEffect, useMemo } from 'react'
import '@/ui/styles/chart-handles.css'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { pagePalette } from '@/charts/ChartPalette'
import { trendOption } from '@/charts/trendOption'
import { Chart } from '@/ui/Chart'
import { ChartFigure } from '@/ui/ChartFigure'
import type { LiveChart } from '@/ui/LiveChart'
import { uiWords } from '@/wording/uiWords.vi'
import { trendInput } from '../support/chartFixtures'
import { drawnIn } from '../support/drawnIn'
import { expectQuietConsole } from '../support/expectQuietConsole'

const points = ['Số một.', 'Số hai.', 'Số ba.']

interface Changed extends Partial<Parameters<typeof ChartFigure>[0]> {
  readonly nearest?: (x: number) => number
}

function LivePair({ chart, nearest }: { chart: LiveChart; nearest: Changed['nearest'] }) {
  const { size, active, onLaidOut, onDrawn } = chart
  const option = useMemo(() => {
    const ringed = active === undefined ? {} : { active }
    return trendOption(trendInput('pair', { ...size, palette: pagePalette, ...ringed }))
  }, [size, active])
  useLayoutEffect(() => {
    onLaidOut({ note: undefined, ...(nearest && { nearest }) })
  }, [onLaidOut, nearest])
  return <Chart option={option} size={size} onDrawn={onDrawn} />
}

function figure({ nearest, ...change }: Changed = {}) {
  return (
    <ChartFigure
      words={uiWords.chart}
      sentence="Ba số từ 2024."
      points={points}
      height={260}
      drawn={{}}
      renderLive={(chart) => <LivePair chart={chart} nearest={nearest} />}
      {...change}
    />
  )
}

async function shown(change: Changed = {}) {
  const screen = await render(<div style={{ paddingLeft: 60 }}>{figure(change)}</div>)
  await drawnIn(screen.container)
  const slider = screen.getByRole('slider', { name: 'Ba số từ 2024.' })
  const expectAt = async (text: string) => {
    await expect.element(slider).toHaveAttribute('aria-valuetext', text)
  }
  return {
    ...screen,
    slider,
    expectAt,
    readout: () => screen.container.querySelector('.chart-readout'),
  }
}

expectQuietConsole()

describe('ChartFigure', () => {
  it('is one drawing under StrictMode, and says when it stands', async () => {
    const { container } = await render(<StrictMode>{figure()}</StrictMode>)
    await drawnIn(container)
    expect(container.querySelectorAll('.chart-drawing svg')).toHaveLength(1)
    expect(container.querySelector('.chart-loading')).toBeNull()
  })

  it('is crossed by no line while it is on its way', async () => {
    let arrive = () => undefined as void
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    function Late({ chart }: { chart: LiveChart }) {
      use(arrived)
      return <LivePair chart={chart} nearest={undefined} />
    }
    const { container } = await render(
      figure({
        renderLive: (chart) => <Late chart={chart} />,
        renderOverlay: () => <div className="base-line" />,
      }),
    )
    const line = () => {
      const element = container.querySelector('.base-line')
      return element && getComputedStyle(element).visibility
    }
    await expect.poll(() => container.querySelector('.chart-loading')).not.toBeNull()
    expect(line()).toBe('hidden')
    arrive()
    await drawnIn(container)
    expect(line()).toBe('visible')
  })

  it('is a slider named by its sentence, which says how to walk it', async () => {
    const { slider, expectAt, readout } = await shown()
    await expectAt(uiWords.chart.hint)
    await expect.element(slider).toHaveAttribute('aria-roledescription', 'Biểu đồ')
    await expect.element(slider).toHaveAttribute('aria-valuemax', '3')
    expect(readout()?.textContent).toBe(uiWords.chart.hint)
  })

  it('is walked by keys from point to point', async () => {
    const { slider, expectAt, readout } = await shown()
    await userEvent.tab()
    await expect.element(slider).toHaveFocus()
    const steps: readonly (readonly [string, string])[] = [
      ['{ArrowRight}', 'Số một.'],
      ['{ArrowRight}', 'Số hai.'],
      ['{ArrowUp}', 'Số ba.'],
      ['{ArrowRight}', 'Số ba.'],
      ['{ArrowLeft}', 'Số hai.'],
      ['{Home}', 'Số một.'],
      ['{ArrowDown}', 'Số một.'],
      ['{End}', 'Số ba.'],
    ]
    for (const [key, text] of steps) {
      await userEvent.keyboard(key)
      await expectAt(text)
      expect(readout()?.textContent).toContain(text)
    }
    await expect.element(slider).toHaveAttribute('aria-valuenow', '3')
    await userEvent.keyboard('{Escape}')
    await expectAt(uiWords.chart.hint)
    await expect.element(slider).toHaveAttribute('aria-valuenow', '1')
  })

  it('enters from the end the key comes from', async () => {
    const { expectAt } = await shown()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}')
    await expectAt('Số ba.')
  })

  it('shows what leads on from a point only while one is chosen', async () => {
    const { container } = await shown({
      more: [0, 1, 2].map((place) => <b key={place}>nguồn {place}</b>),
    })
    expect(container.querySelector('b')).toBeNull()
    await userEvent.tab()
    await userEvent.keyboard('{End}')
    await expect.poll(() => container.querySelector('b')?.textContent).toBe('nguồn 2')
  })

  it('follows the pointer to the nearest point', async () => {
    const asked: number[] = []
    const { slider, expectAt } = await shown({
      nearest: (x) => {
        asked.push(x)
        return x < 100 ? 0 : 2
      },
    })
    await userEvent.hover(slider, { position: { x: 40, y: 130 } })
    await expectAt('Số một.')
    await userEvent.hover(slider, { position: { x: 300, y: 130 } })
    await expectAt('Số ba.')
    // Across the drawing, not across the page.
    expect(asked.at(-1)).toBeCloseTo(300, 0)
  })

  it('leaves the pointer alone where it cannot tell the nearest, or has no points', async () => {
    const { slider, expectAt } = await shown({ points: [], nearest: () => 0 })
    await userEvent.hover(slider, { position: { x: 40, y: 130 } })
    await expectAt(uiWords.chart.hint)
    await expect.element(slider).toHaveAttribute('aria-valuemax', '1')
  })

  it('draws the chosen point otherwise', async () => {
    const { container } = await shown()
    const before = (await drawnIn(container)).innerHTML
    await userEvent.tab()
    await userEvent.keyboard('{Home}')
    await expect.poll(() => container.querySelector('[data-drawn] svg')?.innerHTML).not.toBe(before)
  })
})
