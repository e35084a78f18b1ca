import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { FIRST_CHARACTERS, ITALIC_SCALE, SIGN_CHARACTERS } from '@/build/fontFaces'
import { fontGlyphs } from '@/build/fontGlyphs'
import { fontTable } from '@/build/fontTable'
import { rangeCharacters } from '@/build/rangeCharacters'
import { shippedFonts } from '@/build/shippedFonts'

const STYLES = 'src/ui/styles'
const FONTS = 'src/ui/fonts'
const FIRST_VIEW_BYTES = 70_000

interface Rule {
  readonly family: string
  readonly file: string | undefined
  readonly range: readonly number[]
  readonly text: string
}

/** The `@font-face` rules of a stylesheet. */
function rulesOf(sheet: string): readonly Rule[] {
  const css = readFileSync(join(STYLES, sheet), 'utf8')
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, text = '']) => ({
    family: /font-family: '([^']*)'/.exec(text)?.[1] ?? '',
    file: /url\(\.\.\/fonts\/([^?)]*)/.exec(text)?.[1],
    range: rangeCharacters(/unicode-range:([^;]*)/.exec(text)?.[1] ?? ''),
    text,
  }))
}

/** The characters of every file under a folder whose name ends so. */
function charactersIn(folder: string, ending: string): ReadonlySet<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = names
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'))
  return new Set(texts.flatMap((text) => [...text].filter((char) => char >= ' ')))
}

function readFont(file: string): Promise<Buffer> {
  const bytes = readFileSync(join(FONTS, file))
  return subsetFont(bytes, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })
}

/** Advance widths by code point, in ems. */
async function widthsOf(file: string): Promise<ReadonlyMap<number, number>> {
  const font = await readFont(file)
  const unitsPerEm = fontTable(font, 'head').readUInt16BE(18)
  const widths = fontTable(font, 'hmtx')
  return new Map(
    [...fontGlyphs(font)].map(([code, glyph]) => [
      code,
      widths.readUInt16BE(glyph * 4) / unitsPerEm,
    ]),
  )
}

function percent(text: string, name: string): number {
  return Number(new RegExp(`${name}: ([\\d.]+)%`).exec(text)?.[1]) / 100
}

const first = rulesOf('fonts.css')
const later = rulesOf('fontsLater.css')
const fallbacks = rulesOf('fallbacks.css')

describe('the fonts of the first view', () => {
  it('are one serif, two weights of the sans, and the arrows', () => {
    expect(first.map(({ file }) => file)).toEqual([
      'newsreader-500.woff2',
      'be-vietnam-pro-400.woff2',
      'be-vietnam-pro-600.woff2',
      'signs.woff2',
    ])
  })

  it('weigh at most 70 kB', () => {
    const bytes = first.map(({ file = '' }) => readFileSync(join(FONTS, file)).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(FIRST_VIEW_BYTES)
  })

  it('say the characters they are made with', () => {
    for (const { family, range } of first) {
      const made = family === 'Nhip Signs' ? SIGN_CHARACTERS : FIRST_CHARACTERS
      expect(range).toEqual(rangeCharacters(made))
    }
  })

  it('have every character of the dataset and of our words', async () => {
    const used = [...charactersIn('public/data', '.json'), ...charactersIn('src/wording', '.ts')]
    const signs = first.find(({ family }) => family === 'Nhip Signs')!
    const signGlyphs = fontGlyphs(await readFont(signs.file!))
    for (const { file, range } of first.filter((rule) => rule !== signs)) {
      const glyphs = fontGlyphs(await readFont(file!))
      const missing = used.filter((char) => {
        const code = char.codePointAt(0)!
        return !(range.includes(code) && glyphs.has(code)) && !signGlyphs.has(code)
      })
      expect({ file, missing }).toEqual({ file, missing: [] })
    }
  })

  it('are what the originals give today', async () => {
    const made = await shippedFonts('src/build/fonts')
    expect(made.map(({ name }) => name).toSorted()).toEqual(readdirSync(FONTS).toSorted())
    for (const { name, bytes } of made) {
      expect({ name, same: readFileSync(join(FONTS, name)).equals(bytes) }).toEqual({
        name,
        same: true,
      })
    }
  })
})

describe('the fonts that come later', () => {
  it('take no character from those of the first view', () => {
    const early = new Set(rangeCharacters(`${FIRST_CHARACTERS}, ${SIGN_CHARACTERS}`))
    const rare = later.filter(({ file }) => file?.includes('rare'))
    expect(rare).toHaveLength(3)
    for (const { range } of rare) expect(range.filter((code) => early.has(code))).toEqual([])
  })

  it('reach every character they have', async () => {
    for (const { file, range } of later.filter((rule) => rule.file?.includes('rare'))) {
      const codes = [...fontGlyphs(await readFont(file!)).keys()]
      const lost = codes.filter((code) => code >= 0x20 && !range.includes(code))
      expect({ file, lost }).toEqual({ file, lost: [] })
    }
  })

  it('hold an italic as wide as the slanted roman it takes over from', async () => {
    const roman = await widthsOf('newsreader-500.woff2')
    const italic = await widthsOf('newsreader-400-italic.woff2')
    expect(percent(later[0]!.text, 'size-adjust')).toBe(ITALIC_SCALE)
    for (const [code, width] of italic) {
      expect(width * ITALIC_SCALE).toBeCloseTo(roman.get(code)!, 3)
    }
  })
})

describe('the faces that stand in', () => {
  it('are in both stacks', () => {
    const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8')
    const families = [...new Set(fallbacks.map(({ family }) => family))]
    for (const family of families) expect(tokens).toContain(`'${family}'`)
    expect(families).toEqual(expect.arrayContaining(['Like Times', 'Like Arial']))
  })

  it('are as high as the fonts they stand in for', async () => {
    const [serif, sans] = await Promise.all([
      readFont('newsreader-500.woff2'),
      readFont('be-vietnam-pro-400.woff2'),
    ])
    for (const { family, text } of fallbacks) {
      const font = /Times|Noto/.test(family) ? serif : sans
      const unitsPerEm = fontTable(font, 'head').readUInt16BE(18)
      const [ascent, descent] = [4, 6].map((at) => fontTable(font, 'hhea').readInt16BE(at))
      const scale = percent(text, 'size-adjust')
      expect(percent(text, 'ascent-override') * scale).toBeCloseTo(ascent! / unitsPerEm, 2)
      expect(percent(text, 'descent-override') * scale).toBeCloseTo(-descent! / unitsPerEm, 2)
    }
  })
})
