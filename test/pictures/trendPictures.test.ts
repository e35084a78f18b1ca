import { describe, expect, it } from 'vitest'
import { boxesMeet, boxHolds } from '@/charts/Box'
import { darkPalette, lightPalette, pagePalette } from '@/charts/ChartPalette'
import { drawSvg } from '@/charts/drawSvg'
import { layOutTrend } from '@/charts/layOutTrend'
import { segmentMeets, type Segment } from '@/charts/Segment'
import type { TrendInput, TrendMode } from '@/charts/TrendInput'
import { trendOption } from '@/charts/trendOption'
import { milestones, trendInput, type ChartCase } from '../support/chartFixtures'
import { drawnTexts } from '../support/drawnTexts'
import { isWellFormed } from '../support/isWellFormed'

const names: readonly ChartCase[] = [
  'accounts',
  'cards',
  'coverage',
  'rank',
  'broken',
  'pair',
  'visits',
  'lone',
]
const sizes = [
  { width: 1200, height: 360, compact: false },
  { width: 354, height: 260, compact: true },
]

function draw(input: TrendInput): Promise<string> {
  return drawSvg(trendOption(input), { width: input.width, height: input.height, idPrefix: 't1' })
}

/** The vertical lines of a picture. */
function upright(svg: string): Segment[] {
  return [...svg.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)]
    .map(([, ...ends]) => ends.map(Number))
    .map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ({ x1, y1, x2, y2 }))
    .filter(({ x1, x2 }) => x1 === x2)
}

const cases = names.flatMap((name) =>
  sizes.flatMap((size) =>
    (['vi', 'en'] as const).map((lang) => ({
      name,
      lang,
      ...size,
      label: `${name} ${lang} ${size.width}`,
    })),
  ),
)

describe.each(cases)('the picture of $label', ({ name, lang, width, height, compact }) => {
  const input = trendInput(name, { lang, width, height, compact, milestones })

  it('is sound SVG without styles, scripts or broken numbers', async () => {
    const svg = await draw(input)
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
    expect(svg).not.toMatch(/<style| style=| class=|ecmeta|<script/)
    for (const [, id] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^t1-/)
  })

  it('keeps its texts on the canvas and off each other', async () => {
    const texts = drawnTexts(await draw(input))
    const canvas = { left: -1, top: 0, right: width + 1, bottom: height }
    expect(texts.filter(({ box }) => !boxHolds(canvas, box))).toEqual([])
    const pairs = texts.flatMap((one, index) =>
      texts.slice(index + 1).map((two) => [one, two] as const),
    )
    const meeting = pairs.filter(([one, two]) => boxesMeet(one.box, two.box))
    expect(meeting.map(([one, two]) => `${one.text} / ${two.text}`)).toEqual([])
  })

  it('lets no hairline run through a word', async () => {
    const svg = await draw(input)
    const crossed = upright(svg).flatMap((line) =>
      drawnTexts(svg).filter(({ box }) => segmentMeets(line, box)),
    )
    expect(crossed.map(({ text }) => text)).toEqual([])
  })

  it('labels THEN and NOW, and says what it says', async () => {
    const texts = drawnTexts(await draw(input)).map(({ text }) => text)
    const { labels, points } = layOutTrend(input)
    for (const point of points.filter(({ role }) => role === 'then' || role === 'now')) {
      expect(labels.map(({ id }) => id)).toContain(`point-${point.index}`)
    }
    expect(texts).toMatchSnapshot()
  })
})

describe('pictures of a trend', () => {
  it.each(['index', 'log'] satisfies TrendMode[])('draw the %s mode', async (mode) => {
    const texts = drawnTexts(await draw(trendInput('accounts', { mode }))).map(({ text }) => text)
    expect(texts).toMatchSnapshot()
  })

  it('use the colours they are given and no others', async () => {
    for (const palette of [lightPalette, darkPalette, pagePalette]) {
      const svg = await draw(trendInput('coverage', { palette, milestones }))
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
    const input = trendInput('accounts')
    const svg = await draw(input)
    const drawn = [...svg.matchAll(/<circle cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }))
    const far = layOutTrend(input).points.filter(
      (point) => !drawn.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 0.3),
    )
    expect(far).toEqual([])
  })
})
