import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { pagePalette } from '@/charts/ChartPalette'
import { trendOption } from '@/charts/trendOption'
import Chart, { type ChartSize } from '@/ui/Chart'
import { trendInput } from '../support/chartFixtures'

const option = (size: ChartSize) =>
  trendOption(trendInput('coverage', { ...size, palette: pagePalette }))

async function drawn(container: Element): Promise<SVGSVGElement> {
  await expect.poll(() => container.querySelector('[data-drawn] svg')).toBeTruthy()
  const svg = container.querySelector('svg')
  if (svg === null) throw new Error('no drawing')
  return svg
}

test('draws once it is measured, under StrictMode, and says when it is done', async () => {
  const { container } = await render(
    <StrictMode>
      <Chart option={option} height={300} label="Dân số được phủ sóng 5G" />
    </StrictMode>,
  )
  const svg = await drawn(container)
  expect(container.querySelectorAll('svg')).toHaveLength(1)
  expect(svg.querySelectorAll('circle, path').length).toBeGreaterThan(10)
  expect(svg.textContent).toContain('tranh chấp')
  expect(container.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
    'Dân số được phủ sóng 5G',
  )
})

test('redraws for its new width', async () => {
  const at = (width: number) => (
    <div style={{ width }}>
      <Chart option={option} height={300} />
    </div>
  )
  const { container, rerender } = await render(at(700))
  expect((await drawn(container)).getAttribute('width')).toBe('700')
  await rerender(at(400))
  await expect.poll(() => container.querySelector('svg')?.getAttribute('width')).toBe('400')
  await drawn(container)
})

test('colours follow the page without a redraw', async () => {
  document.documentElement.style.setProperty('--now', 'rgb(1, 2, 3)')
  const { container } = await render(<Chart option={option} height={300} />)
  const svg = await drawn(container)
  const red = svg.querySelector('[stroke="var(--now)"]')
  expect(red && getComputedStyle(red).stroke).toBe('rgb(1, 2, 3)')
})
