/** A font as it is shipped, and what it is made from. */
export interface FontFace {
  readonly file: string
  readonly original: string
  /** The family's roman, where the italic takes its advance widths from. */
  readonly widthsOf?: string
}

/**
 * The characters of the first view, as the `unicode-range` of `fonts.css`: what a keyboard types,
 * all of Vietnamese in both cases, and the punctuation of both languages. Not only what today's
 * texts happen to use, so that a new indicator needs no new font.
 */
export const FIRST_CHARACTERS =
  'U+20-7E, U+A0, U+B0, U+B7, U+C0-C3, U+C8-CA, U+CC-CD, U+D2-D5, U+D7, U+D9-DA, U+DD, U+E0-E3, ' +
  'U+E8-EA, U+EC-ED, U+F2-F5, U+F7, U+F9-FA, U+FD, U+102-103, U+110-111, U+128-129, U+168-169, ' +
  'U+1A0-1A1, U+1AF-1B0, U+1EA0-1EF9, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+2212, U+2248, ' +
  'U+2260, U+2264-2265'

/** Arrows, which neither text face has. */
export const SIGN_CHARACTERS = 'U+2190-2193, U+2196-2199, U+221E'
export const SIGNS: FontFace = { file: 'signs', original: 'noto-sans-math-signs.woff2' }

/**
 * The fonts of the first view. The optical size of the serif is pinned at 16, where the family's
 * own static cuts have it: sturdy at 13 px, still fine at 112.
 */
export const FIRST_FACES: readonly FontFace[] = [
  { file: 'newsreader-500', original: 'newsreader-500.ttf' },
  { file: 'be-vietnam-pro-400', original: 'be-vietnam-pro-400.ttf' },
  { file: 'be-vietnam-pro-600', original: 'be-vietnam-pro-600.ttf' },
]

/** The italic of hedges and quotations; it comes later, so it is as wide as the roman. */
export const ITALIC: FontFace = {
  file: 'newsreader-400-italic',
  original: 'newsreader-400-italic.ttf',
  widthsOf: 'newsreader-500.ttf',
}

/** The `size-adjust` the italic is shown with, see `duplexItalic`. */
export const ITALIC_SCALE = 1.06
