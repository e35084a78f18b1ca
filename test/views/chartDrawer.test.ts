import { describe, expect, it } from 'vitest'
import { lightPalette } from '@/charts/ChartPalette'
import { drawExplore } from '@/charts/drawExplore'
import type { ChartSize } from '@/ui/ChartSize'
import { chartDrawer } from '@/views/chartDrawer'
import { caseDays, caseRows } from '../support/exploreFixtures'

const content = {
  ...caseRows('accounts', 'cards', 'rank'),
  ...caseDays,
  lang: 'vi',
  way: { chart: 'pairs', measure: 'value', scale: 'linear' },
} as const
const sizes = { narrow: 354, wide: 1104, height: 420 }

function drawAt({ width, height }: ChartSize) {
  const drawing = drawExplore(content, { width, height, palette: lightPalette })
  return { option: drawing.optionFor(undefined), height: drawing.height, note: 'Một ghi chú.' }
}

describe('the drawer of a page', () => {
  it('draws a chart at its own height in each width', async () => {
    const drawer = chartDrawer()
    const wished = drawer.find('pairs', sizes, drawAt)
    expect(wished?.note).toBe('Một ghi chú.')
    const { markup, drawings } = await drawer.drawAll(wished?.wide.svg ?? '')
    const { narrow, wide } = drawings['pairs'] ?? {}
    expect(narrow?.height).toBe(drawAt({ width: 354, height: 420 }).height)
    expect(wide?.height).toBe(drawAt({ width: 1104, height: 420 }).height)
    expect(narrow?.height).not.toBe(wide?.height)
    expect(wide?.svg).toContain(`height="${wide?.height}"`)
    expect(markup).toBe(wide?.svg)
  })

  it('keeps the height it was given for a chart without one of its own', () => {
    const drawer = chartDrawer()
    const plain = drawer.find('plain', sizes, (size) => ({ option: drawAt(size).option }))
    expect(plain?.narrow.height).toBe(420)
    expect(plain).not.toHaveProperty('note')
  })
})
