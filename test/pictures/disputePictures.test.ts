import { describe, expect, it } from 'vitest'
import { boxesMeet } from '@/charts/Box'
import { drawSvg } from '@/charts/drawSvg'
import { disputeOption } from '@/charts/disputeOption'
import { lightPalette } from '@/charts/ChartPalette'
import { chartCase, coverageTarget } from '../support/chartFixtures'
import { drawnTexts } from '../support/drawnTexts'
import { isWellFormed } from '../support/isWellFormed'

const sizes = [
  { width: 620, height: 400, compact: false },
  { width: 354, height: 300, compact: true },
]

describe.each(sizes)('the enlarged dispute at $width px', ({ width, height, compact }) => {
  it.each(['vi', 'en'] as const)('is readable in %s', async (lang) => {
    const { series, unit, to } = chartCase('coverage')
    if (to === undefined) throw new Error('the case has lost its dispute')
    const option = disputeOption({
      series,
      point: to,
      unit,
      targets: [coverageTarget],
      findSource: (id) => ({
        id,
        number: 123,
        publisher: 'Bộ Khoa học và Công nghệ',
        url: 'https://example.test/',
      }),
      lang,
      palette: lightPalette,
      width,
      height,
      compact,
    })
    const svg = await drawSvg(option, { width, height, idPrefix: 'd1' })
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).not.toMatch(/NaN|undefined/)
    const texts = drawnTexts(svg)
    const pairs = texts.flatMap((one, index) =>
      texts.slice(index + 1).map((two) => [one, two] as const),
    )
    const meeting = pairs.filter(([one, two]) => boxesMeet(one.box, two.box))
    expect(meeting.map(([one, two]) => `${one.text} / ${two.text}`)).toEqual([])
    expect(texts.filter(({ box }) => box.right > width + 1)).toEqual([])
    expect(texts.map(({ text }) => text)).toMatchSnapshot()
  })
})
