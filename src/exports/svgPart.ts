import { escapeXml } from '@/charts/escapeXml'
import { fitText } from '@/charts/fitText'
import { FACES } from './literalSvg'

/** A part of a picture: markup drawn from its own top at 0, and how high it is. */
export interface Part {
  readonly markup: string
  readonly height: number
}

/** How a text of a picture is set. */
export interface TextStyle {
  /** `number` for headlines, `sans` for all else. */
  readonly face: 'number' | 'sans'
  /** Largest first; the first in which it fits is taken. */
  readonly sizes: readonly number[]
  /** Lines at most; what does not fit is cut. */
  readonly lines: number
  readonly color: string
}

const FONTS: Readonly<Record<TextStyle['face'], string>> = {
  number: `font-family="${FACES.serif}" font-weight="500"`,
  sans: `font-family="${FACES.sans}"`,
}

/** How far below the top of its line a baseline lies, and from line to line, in parts of the size. */
const ASCENT = 0.9
const LEADING = 1.25

/** A text in lines no wider than its room; nothing where there is none. */
export function textPart(text: string, width: number, style: TextStyle): Part {
  if (text === '') return { markup: '', height: 0 }
  const { face, sizes, lines: most, color } = style
  const room = { width, height: most * Math.min(...sizes) * LEADING }
  const { lines, size, leading } = fitText(text, face, sizes, room)
  const look = `${FONTS[face]} font-size="${size}" fill="${color}"`
  const markup = lines
    .map((line, place) => {
      const y = (place * leading + size * ASCENT).toFixed(1)
      return `<text x="0" y="${y}" ${look} xml:space="preserve">${escapeXml(line)}</text>`
    })
    .join('')
  return { markup, height: lines.length * leading }
}

/** Parts under each other, so far apart; those there is nothing of take no room. */
export function stacked(parts: readonly Part[], gap: number): Part {
  let top = 0
  const placed = parts.flatMap(({ markup, height }) => {
    if (markup === '') return []
    const part = `<g transform="translate(0 ${top.toFixed(1)})">${markup}</g>`
    top += height + gap
    return [part]
  })
  return { markup: placed.join(''), height: Math.max(0, top - gap) }
}
