import { describe, expect, it } from 'vitest'
import { lightPalette } from '@/charts/ChartPalette'
import { drawExplore } from '@/charts/drawExplore'
import { drawSvg } from '@/charts/drawSvg'
import type { ExploreContent } from '@/charts/ExploreContent'
import { exploreOption } from '@/charts/exploreDrawing'
import { chartSteps } from '@/domain/explore/chartSteps'
import { CHARTS, FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import { milestones, type ChartCase } from '../support/chartFixtures'
import { caseDays, caseRows } from '../support/exploreFixtures'
import { expectReadable } from '../support/expectReadable'

const names: readonly ChartCase[] = ['accounts', 'cards', 'pair']
const { rows, unitOf } = caseRows(...names)
const context = { lang: 'vi', ...caseDays, unitOf, milestones } as const
const size = { width: 1080, height: 420 }

function drawn(change: Partial<Inquiry>, some = rows) {
  return exploreOption(some, { ...FIRST_INQUIRY, ...change }, context, size, lightPalette)
}

describe('what an inquiry draws for a file', () => {
  it.each(CHARTS)('is a picture of its own height: %s', async (chart) => {
    const drawing = drawn({ chart })
    if (!drawing) throw new Error('nothing drawn')
    const { option, height } = drawing
    const svg = await drawSvg(option, { width: size.width, height, idPrefix: 'e1' })
    expectReadable(svg, size.width, height)
  })

  it('is a trend of the height asked for; others are as high as their rows', () => {
    expect(drawn({ chart: 'trend' })?.height).toBe(420)
    expect(drawn({ chart: 'pairs' })?.height).not.toBe(420)
  })

  it('is the nearest that does not mislead', () => {
    const mixed = caseRows('accounts', 'rank').rows
    expect(drawn({ chart: 'trend' }, mixed)?.note).toMatch(/^Mỗi đơn vị một trục/)
  })

  it('says what must be said of it, or nothing', () => {
    expect(drawn({ chart: 'trend', measure: 'index' })?.note).toMatch(/bằng 100\.$/)
    expect(drawn({ chart: 'trend', measure: 'index', base: '2025-05-01' })?.note).toMatch(
      /1\/5\/2025/,
    )
    expect(drawn({ chart: 'trend' })).not.toHaveProperty('note')
  })

  it('is nothing where nothing can be drawn', () => {
    expect(drawn({}, [])).toBeUndefined()
  })
})

describe('a drawing of rows', () => {
  const at = (way: Partial<ExploreContent['way']>) => {
    const content: ExploreContent = {
      ...context,
      rows,
      way: { chart: 'trend', measure: 'value', scale: 'linear', ...way },
    }
    const drawing = drawExplore(content, { ...size, palette: lightPalette })
    return { drawing, steps: chartSteps(rows, content.way, context.then) }
  }

  it.each(CHARTS)('knows the stop of a walk nearest to a pixel: %s', (chart) => {
    const { drawing, steps } = at({ chart })
    const found = new Set<number>()
    for (let x = 0; x <= size.width; x += 12) {
      for (let y = 0; y <= drawing.height; y += 12) found.add(drawing.nearest(x, y))
    }
    expect([...found].every((place) => place >= 0 && place < steps.length)).toBe(true)
    expect(found.size).toBeGreaterThan(2)
  })

  it.each(CHARTS)('rings one stop and draws the rest as it was: %s', async (chart) => {
    const { drawing, steps } = at({ chart })
    const draw = (active: number | undefined) =>
      drawSvg(drawing.optionFor(active), { ...size, height: drawing.height, idPrefix: 'e2' })
    const plain = await draw(undefined)
    expect(await draw(undefined)).toBe(plain)
    for (const active of [0, steps.length - 1]) expect(await draw(active)).not.toBe(plain)
  })
})
