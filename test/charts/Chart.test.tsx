import { StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { pagePalette } from '@/charts/ChartPalette'
import { trendOption } from '@/charts/trendOption'
import { Chart } from '@/ui/Chart'
import { trendInput } from '../support/chartFixtures'

const sizeOf = (width: number) => ({ width, height: 300 })
const options = new Map(
  [700, 400].map((width) => [
    width,
    trendOption(trendInput('coverage', { ...sizeOf(width), palette: pagePalette })),
  ]),
)

function chart(width: number, onDrawn?: () => void) {
  const option = options.get(width)
  if (option === undefined) throw new Error('no such width')
  return <Chart option={option} size={sizeOf(width)} {...(onDrawn && { onDrawn })} />
}

async function drawn(container: Element): Promise<SVGSVGElement> {
  await expect.poll(() => container.querySelector('[data-drawn] svg')).toBeTruthy()
  const svg = container.querySelector('svg')
  if (svg === null) throw new Error('no drawing')
  return svg
}

test('draws once under StrictMode, and says when it is done', async () => {
  const onDrawn = vi.fn()
  const { container } = await render(<StrictMode>{chart(700, onDrawn)}</StrictMode>)
  const svg = await drawn(container)
  expect(container.querySelectorAll('svg')).toHaveLength(1)
  expect(svg.querySelectorAll('circle, path').length).toBeGreaterThan(10)
  expect(svg.textContent).toContain('tranh chấp')
  expect(onDrawn).toHaveBeenCalled()
})

test('redraws for its new width', async () => {
  const { container, rerender } = await render(<div style={{ width: 700 }}>{chart(700)}</div>)
  expect((await drawn(container)).getAttribute('width')).toBe('700')
  await rerender(<div style={{ width: 400 }}>{chart(400)}</div>)
  await expect.poll(() => container.querySelector('svg')?.getAttribute('width')).toBe('400')
  await drawn(container)
})

test('colours follow the page without a redraw', async () => {
  document.documentElement.style.setProperty('--now', 'rgb(1, 2, 3)')
  const { container } = await render(chart(400))
  const svg = await drawn(container)
  const red = svg.querySelector('[stroke="var(--now)"]')
  expect(red && getComputedStyle(red).stroke).toBe('rgb(1, 2, 3)')
})
