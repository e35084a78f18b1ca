import { describe, expect, it } from 'vitest'
import { darkPalette, lightPalette, pagePalette } from '@/charts/ChartPalette'
import { drawSvg } from '@/charts/drawSvg'
import { isOwnSvg } from '@/charts/isOwnSvg'
import { layOutPairs } from '@/charts/layOutPairs'
import type { PairsInput } from '@/charts/PairsInput'
import { pairsOption } from '@/charts/pairsOption'
import { caseRows, publishedRows } from '../support/exploreFixtures'
import { expectReadable } from '../support/expectReadable'

const CASES = ['accounts', 'cards', 'pair', 'coverage', 'rank', 'broken', 'visits', 'lone'] as const
const sizes = [
  { width: 1104, compact: false },
  { width: 700, compact: false },
  { width: 354, compact: true },
]
const looks = sizes.flatMap((size) => (['vi', 'en'] as const).map((lang) => ({ ...size, lang })))

async function draw(change: Partial<PairsInput> = {}) {
  const input: PairsInput = {
    ...caseRows(...CASES),
    lang: 'vi',
    palette: lightPalette,
    width: 1104,
    compact: false,
    ...change,
  }
  const { height } = layOutPairs(input)
  const { width } = input
  return {
    svg: await drawSvg(pairsOption(input), { width, height, idPrefix: 'p1' }),
    width,
    height,
  }
}

describe.each(looks)('the picture of pairs at $width px in $lang', (look) => {
  it('is readable, and says what it says', async () => {
    const { svg, width, height } = await draw(look)
    expect(expectReadable(svg, width, height)).toMatchSnapshot()
  })

  it('is readable with every published indicator', async () => {
    const { svg, width, height } = await draw({ ...look, ...publishedRows() })
    expectReadable(svg, width, height)
  })
})

describe('pictures of pairs', () => {
  it('are drawings a page may show', async () => {
    const { svg } = await draw({ palette: pagePalette, ...publishedRows() })
    expect(isOwnSvg(svg)).toBe(true)
  })

  it('use the colours they are given and no others', async () => {
    for (const palette of [lightPalette, darkPalette, pagePalette]) {
      const { svg } = await draw({ palette })
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

  it('put a dot of each figure where the axis has its value', async () => {
    const input = caseRows('accounts', 'cards', 'pair')
    const look: PairsInput = {
      ...input,
      lang: 'vi',
      palette: lightPalette,
      width: 1104,
      compact: false,
    }
    const { svg } = await draw(look)
    const drawn = [...svg.matchAll(/<circle cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }))
    const marks = layOutPairs(look).groups.flatMap(({ pairs }) =>
      pairs.flatMap(({ then, now, y }) => [then, now].map(({ x }) => ({ x, y }))),
    )
    expect(marks).toHaveLength(6)
    const far = marks.filter(
      (mark) => !drawn.some(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < 0.3),
    )
    expect(far).toEqual([])
  })
})
