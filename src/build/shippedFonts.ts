import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { duplexItalic } from './duplexItalic'
import {
  FIRST_CHARACTERS,
  FIRST_FACES,
  type FontFace,
  ITALIC,
  ITALIC_SCALE,
  SIGNS,
  SIGN_CHARACTERS,
} from './fontFaces'
import { fontGlyphs } from './fontGlyphs'
import { rangeCharacters } from './rangeCharacters'

/** A font file of the site: its name and its bytes. */
export interface ShippedFont {
  readonly name: string
  readonly bytes: Uint8Array
}

const first = new Set(rangeCharacters(FIRST_CHARACTERS))

/** The font with these characters only; no hints, which today's screens do without. */
async function withOnly(font: Buffer, codes: Iterable<number>, features: readonly string[]) {
  return subsetFont(font, String.fromCodePoint(...codes), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...features],
  })
}

async function wholeFont({ original, widthsOf }: FontFace, folder: string): Promise<Buffer> {
  const file = await readFile(`${folder}/${original}`)
  const font = await subsetFont(file, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })
  if (widthsOf === undefined) return font
  return duplexItalic(font, await readFile(`${folder}/${widthsOf}`), ITALIC_SCALE)
}

/** A face in two files: the characters of the first view, and all others it has. */
async function inTwo(face: FontFace, folder: string): Promise<readonly ShippedFont[]> {
  const font = await wholeFont(face, folder)
  const codes = [...fontGlyphs(font).keys()]
  const early = codes.filter((code) => first.has(code))
  const late = codes.filter((code) => !first.has(code))
  return [
    { name: `${face.file}.woff2`, bytes: await withOnly(font, early, ['kern']) },
    {
      name: `${face.file}-rare.woff2`,
      bytes: await withOnly(font, late, ['kern', 'ccmp', 'mark', 'mkmk']),
    },
  ]
}

/** A face in one file; without kerning, so that an italic stays as wide as its roman. */
async function inOne(face: FontFace, folder: string, characters: string): Promise<ShippedFont> {
  const font = await wholeFont(face, folder)
  const bytes = await withOnly(font, rangeCharacters(characters), [])
  return { name: `${face.file}.woff2`, bytes }
}

/** Every font file of the site, made from the originals in a folder. */
export async function shippedFonts(folder: string): Promise<readonly ShippedFont[]> {
  const texts = await Promise.all(FIRST_FACES.map((face) => inTwo(face, folder)))
  return [
    ...texts.flat(),
    await inOne(ITALIC, folder, FIRST_CHARACTERS),
    await inOne(SIGNS, folder, SIGN_CHARACTERS),
  ]
}
