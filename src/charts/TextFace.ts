import type { ChartPalette } from './ChartPalette'

/**
 * How a piece of text on a chart is set: `serif` axis numerals, `number` the figure itself,
 * `hedge` the source's "hơn" in italics, `sans` running words, `strong` dates and names.
 */
export type TextFace = 'serif' | 'number' | 'hedge' | 'sans' | 'strong'

const STYLES: Readonly<Record<TextFace, string>> = {
  serif: 'normal 500',
  number: 'normal 500',
  hedge: 'italic 400',
  sans: 'normal 400',
  strong: 'normal 600',
}

/**
 * How far above the baseline the middle of the font's box lies, in parts of the font size. SVG
 * text is placed by that middle, so two sizes share a baseline only when it is taken off.
 */
const MIDDLES: Readonly<Record<'serif' | 'sans', number>> = { serif: 0.235, sans: 0.365 }

/** How far the middle of a font's box lies above the baseline, told by the font's own name. */
export function middleShare(family: string): number {
  return /serif\b/.test(family) && !/sans/.test(family) ? MIDDLES.serif : MIDDLES.sans
}

function stackOf(face: TextFace): 'serif' | 'sans' {
  return face === 'sans' || face === 'strong' ? 'sans' : 'serif'
}

/** The true italic comes after the first view; until then the roman is slanted. */
const ITALIC = `'Newsreader Italic', `

/** The CSS `font` of a face. */
export function fontOf(face: TextFace, size: number, palette: ChartPalette): string {
  const families = `${face === 'hedge' ? ITALIC : ''}${palette[stackOf(face)]}`
  return `${STYLES[face]} ${size}px ${families}`
}

/** How far the middle of a text lies above its baseline, in pixels. */
export function middleOf(face: TextFace, size: number): number {
  return MIDDLES[stackOf(face)] * size
}
