import { describe, expect, it } from 'vitest'
import { darkPalette, lightPalette, pagePalette } from '@/charts/ChartPalette'
import { drawSvg } from '@/charts/drawSvg'
import { isOwnSvg } from '@/charts/isOwnSvg'
import { layOutMultiples } from '@/charts/layOutMultiples'
import type { MultiplesInput } from '@/charts/MultiplesLayout'
import { multiplesOption } from '@/charts/multiplesOption'
import type { ChartCase } from '../support/chartFixtures'
import { publishedRows } from '../support/exploreFixtures'
import { expectReadable } from '../support/expectReadable'
import { multiplesInput } from '../support/multiplesInput'

const CASES: readonly ChartCase[] = [
  'accounts',
  'cards',
  'coverage',
  'rank',
  'broken',
  'pair',
  'visits',
  'lone',
]
const looks = [
  { width: 1104, compact: false },
  { width: 720, compact: false },
  { width: 354, compact: true },
].flatMap((size) =>
  (['vi', 'en'] as const).flatMap((lang) =>
    (['value', 'change'] as const).map((measure) => ({ ...size, lang, measure })),
  ),
)

async function draw(input: MultiplesInput) {
  const { height } = layOutMultiples(input)
  const { width } = input
  return {
    svg: await drawSvg(multiplesOption(input), { width, height, idPrefix: 'm1' }),
    width,
    height,
  }
}

describe.each(looks)('the picture of small multiples, $measure in $lang at $width px', (look) => {
  it('is readable, and says what it says', async () => {
    const { svg, width, height } = await draw(multiplesInput(CASES, look))
    expect(expectReadable(svg, width, height)).toMatchSnapshot()
  })
})

describe('pictures of small multiples', () => {
  it('are drawn of every published indicator that has figures', async () => {
    const { rows, unitOf } = publishedRows()
    const series = rows.map((row) => row.series)
    const { svg } = await draw(multiplesInput([], { series, unitOf }))
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
  })

  it('are drawings a page may show', async () => {
    const { svg } = await draw(multiplesInput(CASES, { palette: pagePalette, active: 4 }))
    expect(isOwnSvg(svg)).toBe(true)
  })

  it('use the colours they are given and no others', async () => {
    for (const palette of [lightPalette, darkPalette, pagePalette]) {
      const { svg } = await draw(multiplesInput(CASES, { palette, measure: 'change' }))
      const used = [...svg.matchAll(/(?:fill|stroke|stop-color)="([^"]+)"/g)].map(
        ([, color]) => color,
      )
      const known = new Set<string | undefined>([...Object.values(palette), 'none'])
      const strange = used.filter(
        (color) => !known.has(color) && !/^url\(#|^rgb\(|color-mix\(/.test(color ?? ''),
      )
      expect([...new Set(strange)]).toEqual([])
    }
  })

  it('draw what the layout says: dots where the axes put them', async () => {
    const input = multiplesInput(['accounts', 'rank'])
    const { svg } = await draw(input)
    const drawn = [...svg.matchAll(/<circle cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }))
    const points = layOutMultiples(input).multiples.flatMap(({ course }) => course.points)
    expect(points).toHaveLength(13)
    const far = points.filter(
      (point) => !drawn.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 0.3),
    )
    expect(far).toEqual([])
  })
})
