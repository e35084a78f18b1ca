import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pngDrawer } from '@/build/drawPng'
import { encodePng } from '@/build/encodePng'
import { fontGlyphs } from '@/build/fontGlyphs'
import { shareFonts } from '@/build/shareFonts'
import { drawShareCard } from '@/charts/drawShareCard'
import { shareCardOfIndicator } from '@/charts/shareCardOf'
import { compareAll } from '@/domain/compareAll'
import { indexDataset } from '@/domain/indexDataset'
import { publishedDataset } from '../support/publishedDataset'

const FONTS = 'src/build/fonts'
const TEXT_FONTS = 4

/** The chunks of a PNG by name, as a reader of the format finds them. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at))
    chunks.set(file.toString('latin1', at + 4, at + 8), data)
  }
  return chunks
}

/** Colour of each pixel, red highest. */
function colorsIn(png: Uint8Array, width: number): number[] {
  const chunks = chunksOf(png)
  const palette = chunks.get('PLTE')!
  const lines = inflateSync(chunks.get('IDAT')!)
  return [...lines]
    .filter((_, place) => place % (width + 1) !== 0)
    .map((ink) => palette.readUIntBE(ink * 3, 3))
}

function rgbaOf(colors: readonly number[]): Uint8Array {
  const bytes = colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, 255])
  return Uint8Array.from(bytes)
}

describe('encodePng', () => {
  it('keeps every pixel of a picture with few colours', () => {
    const colors = Array.from({ length: 60 }, (_, place) => (place % 7) * 0x1f0803)
    const png = encodePng({ width: 10, height: 6, rgba: rgbaOf(colors) })
    expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG')
    const head = chunksOf(png).get('IHDR')!
    expect([head.readUInt32BE(0), head.readUInt32BE(4)]).toEqual([10, 6])
    expect(colorsIn(png, 10)).toEqual(colors)
  })

  it('takes the nearest of the most frequent colours where there are many', () => {
    const colors = Array.from({ length: 1000 }, (_, place) => place % 500)
    const found = colorsIn(encodePng({ width: 100, height: 10, rgba: rgbaOf(colors) }), 100)
    expect(new Set(found).size).toBe(256)
    expect(found.slice(0, 256)).toEqual(colors.slice(0, 256))
    // 499 has one step of green and 243 of blue; that step is the smaller loss.
    expect(found[499]).toBe(243)
  })
})

describe('the fonts of the pictures', () => {
  it('have every letter of what is published, in each face', async () => {
    const { indicators, themes } = publishedDataset()
    const texts = [...indicators, ...themes].flatMap(({ name }) => [name.vi, name.en])
    const letters = new Set(texts.join('').normalize('NFC'))
    const fonts = await shareFonts(FONTS)
    for (const font of fonts.slice(0, TEXT_FONTS)) {
      const glyphs = fontGlyphs(Buffer.from(font))
      expect([...letters].filter((letter) => !glyphs.has(letter.codePointAt(0)!))).toEqual([])
    }
  })
})

describe('pngDrawer', () => {
  it('draws a page’s picture in full size, small enough to travel', async () => {
    const draw = await pngDrawer(FONTS)
    const index = indexDataset(publishedDataset())
    const [then, now] = ['2024-10-10', '2026-01-16'] as const
    const comparison = compareAll(index, then, now)[0]!
    const card = shareCardOfIndicator(comparison, { lang: 'vi', index, then, now })
    const svg = drawShareCard(card)
    const png = draw(svg)
    const head = chunksOf(png).get('IHDR')!
    expect([head.readUInt32BE(0), head.readUInt32BE(4)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(60_000)
    expect(Buffer.from(draw(svg)).equals(Buffer.from(png))).toBe(true)
  })

  it('finds each face by its family, weight and slant', async () => {
    const draw = await pngDrawer(FONTS)
    const faces = [
      'font-family="Newsreader" font-weight="500"',
      'font-family="Newsreader" font-style="italic"',
      'font-family="Be Vietnam Pro" font-weight="400"',
      'font-family="Be Vietnam Pro" font-weight="600"',
    ]
    const drawn = faces.map((face) =>
      Buffer.from(
        draw(
          `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#fff"/><text x="5" y="45" font-size="40" ${face}>hơn ậ 67</text></svg>`,
        ),
      ).toString('base64'),
    )
    expect(new Set(drawn).size).toBe(faces.length)
  })
})
