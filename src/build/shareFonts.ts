import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { nameFont } from './nameFont'

/** The originals of the pictures' fonts, and the families the pictures call them by. */
const TEXTS = [
  { original: 'newsreader-500.ttf', family: 'Newsreader' },
  { original: 'newsreader-400-italic.ttf', family: 'Newsreader' },
  { original: 'be-vietnam-pro-400.ttf', family: 'Be Vietnam Pro' },
  { original: 'be-vietnam-pro-600.ttf', family: 'Be Vietnam Pro' },
] as const

/** Signs that are in no text face (≥ ≠ →); the drawing looks for them in every font there is. */
const SIGNS = { original: 'noto-sans-math-signs.woff2', family: 'Nhip Signs' } as const

/** Everything a name, a figure or a label may hold: letters of both languages and their signs. */
const LETTERS = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).join('')

/** The fonts of the pictures as the drawing reads them, from the originals in a folder. */
export function shareFonts(folder: string): Promise<readonly Uint8Array[]> {
  return Promise.all(
    [...TEXTS, SIGNS].map(async ({ original, family }) => {
      const file = await readFile(`${folder}/${original}`)
      // The drawing reads no compressed fonts, and reads a smaller one sooner: once a picture.
      const font = await subsetFont(file, LETTERS, { targetFormat: 'sfnt', noHinting: true })
      return nameFont(font, family)
    }),
  )
}
