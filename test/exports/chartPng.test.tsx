import { beforeAll, describe, expect, it } from 'vitest'
import { lightPalette } from '@/charts/ChartPalette'
import { drawSvg } from '@/charts/drawSvg'
import { trendOption } from '@/charts/trendOption'
import { chartPng, PNG_WIDTH } from '@/exports/chartPng'
import { chartSvg } from '@/exports/chartSvg'
import { embeddedFonts } from '@/exports/embeddedFonts'
import { trendInput } from '../support/chartFixtures'
import '@/ui/styles/index.css'

/** The colours of a picture, four bytes a pixel. */
async function pixelsOf(png: Blob): Promise<ImageData> {
  const image = await createImageBitmap(png)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

function differing(one: ImageData, other: ImageData): number {
  return one.data.reduce((sum, byte, place) => sum + Number(byte !== other.data[place]), 0)
}

describe('chartPng', () => {
  let svg = ''

  beforeAll(async () => {
    const size = { width: 1080, height: 420 }
    const input = trendInput('accounts', { ...size, compact: false, palette: lightPalette })
    svg = chartSvg({
      svg: await drawSvg(trendOption(input), { ...size, idPrefix: 'png' }),
      title: 'Tài khoản định danh điện tử đã kích hoạt, ữ ậ Ễ',
      subtitle: 'Từ 10/10/2024 đến 16/1/2026',
      note: 'Trục bắt đầu từ 0.',
      sourceLine: 'Nguồn: số 1, 3',
      dataDay: 'Dữ liệu đến 16/1/2026',
      address: 'nhip.test/kham-pha',
      theme: 'light',
    })
  })

  it('is a PNG as wide as it should be, on paper, with ink on it', async () => {
    const png = await chartPng(svg)
    expect(png.type).toBe('image/png')
    const { width, height, data } = await pixelsOf(png)
    const [, tall = ''] = /height="(\d+)"/.exec(svg) ?? []
    expect([width, height]).toEqual([
      PNG_WIDTH,
      Math.round((Number(tall) * PNG_WIDTH) / (1080 + 80)),
    ])
    expect(data.slice(0, 4)).toEqual(new Uint8ClampedArray([0xf8, 0xf4, 0xeb, 255]))
    const inked = data.reduce((sum, byte, place) => sum + Number(place % 4 === 0 && byte < 0x60), 0)
    expect(inked).toBeGreaterThan(10_000)
  })

  it('is drawn sharply in any size, not enlarged', async () => {
    const small = await pixelsOf(await chartPng(svg, 580))
    expect(small.width).toBe(580)
  })

  it('is set in the faces of the page, which a picture cannot see by itself', async () => {
    const fonts = await embeddedFonts(svg)
    expect(fonts).toMatch(/font-family: "?Newsreader"?/)
    expect(fonts).toMatch(/font-family: "?Be Vietnam Pro"?/)
    expect(fonts).not.toMatch(/url\((?!data:)/)
    // Under names that no face of the page has, the system's own faces are used.
    const strange = svg.replaceAll('Newsreader', 'Nowhere').replaceAll('Be Vietnam Pro', 'Nowhere')
    expect(await embeddedFonts(strange.replaceAll('Nhip Signs', 'Nowhere'))).toBe('')
    const [ours, theirs] = await Promise.all(
      [svg, strange].map(async (each) => pixelsOf(await chartPng(each))),
    )
    expect(differing(ours!, theirs!)).toBeGreaterThan(50_000)
  })

  it('fails where the drawing is none', async () => {
    await expect(chartPng('<svg></svg>')).rejects.toThrow('no size')
  })
})
