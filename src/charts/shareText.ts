import { lightPalette } from './ChartPalette'
import { escapeXml } from './escapeXml'
import type { TextFace } from './TextFace'

/** Families and weights of the faces, as the fonts given to the drawing are called. */
const FACES: Readonly<Record<TextFace, string>> = {
  serif: 'font-family="Newsreader" font-weight="500"',
  number: 'font-family="Newsreader" font-weight="500"',
  hedge: 'font-family="Newsreader" font-weight="400" font-style="italic"',
  sans: 'font-family="Be Vietnam Pro" font-weight="400"',
  strong: 'font-family="Be Vietnam Pro" font-weight="600"',
}

/** Large serif letters stand a little closer, in parts of the font size. */
const TRACKING = -0.014

/** How a line of text on the picture is set; a text begins at `x`, or ends there. */
export interface ShareTextStyle {
  readonly face: TextFace
  readonly size: number
  readonly color?: string
  readonly align?: 'start' | 'end'
}

function typeOf({ face, size, color = lightPalette.ink }: ShareTextStyle): string {
  const tracking = face === 'number' ? ` letter-spacing="${(size * TRACKING).toFixed(2)}"` : ''
  return `${FACES[face]} font-size="${size}"${tracking} fill="${color}"`
}

/** One line of text of the picture as an SVG element, its baseline at `y`. */
export function shareText(text: string, x: number, y: number, style: ShareTextStyle): string {
  const anchor = style.align === 'end' ? ' text-anchor="end"' : ''
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}"${anchor}`
  return `<text ${place} ${typeOf(style)} xml:space="preserve">${escapeXml(text)}</text>`
}

/** A piece of a line set otherwise than the rest, so many pixels behind the piece before it. */
export interface ShareRun extends ShareTextStyle {
  readonly text: string
  readonly gap?: number
}

/** One line of several pieces; each begins where the one before really ends. */
export function shareRuns(runs: readonly ShareRun[], x: number, y: number): string {
  const pieces = runs.map(({ text, gap = 0, ...style }) => {
    const shift = gap === 0 ? '' : `dx="${gap.toFixed(1)}" `
    return `<tspan ${shift}${typeOf(style)}>${escapeXml(text)}</tspan>`
  })
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}"`
  return `<text ${place} xml:space="preserve">${pieces.join('')}</text>`
}

/** Lines of one text under each other, the first baseline at `y`, `leading` pixels apart. */
export function shareLines(
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  style: ShareTextStyle,
): string {
  return lines.map((line, index) => shareText(line, x, y + index * leading, style)).join('')
}
