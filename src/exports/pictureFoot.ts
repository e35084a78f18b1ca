import { brandShape } from '@/charts/brandShape'
import type { ChartPicture } from './ChartPicture'
import { type Part, stacked, textPart, type TextStyle } from './svgPart'
import { TOKEN_COLORS } from './tokenColors'

/** Room below the rule, between two lines, and between the lines and our name, in pixels. */
const BELOW = 18
const LINE_GAP = 5
const NAME_GAP = 40

const SCALE = 24 / brandShape.viewBox.height
const NAME_WIDTH = brandShape.viewBox.width * SCALE

/** Our name as an outline, its left and top end at 0. */
function brand(ink: string, pulse: string): string {
  const { viewBox, outline, dot } = brandShape
  const [x, y] = [-viewBox.x * SCALE, -viewBox.y * SCALE]
  const place = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${SCALE.toFixed(5)})`
  const circle = `<circle cx="${dot.cx}" cy="${dot.cy}" r="${dot.r}" fill="${pulse}"/>`
  return `<g transform="${place}"><path d="${outline}" fill="${ink}"/>${circle}</g>`
}

/** Below a rule: sources, how new it is, where it opens again; at the right, whose it is. */
export function pictureFoot(picture: ChartPicture, width: number): Part {
  const colors = TOKEN_COLORS[picture.theme]
  const { ink = '', now = '', rule = '' } = colors
  const room = width - NAME_WIDTH - NAME_GAP
  const said = (size: number, lines: number, color = ink): TextStyle => {
    return { face: 'sans', sizes: [size], lines, color }
  }
  const { markup, height } = stacked(
    [
      textPart(picture.sourceLine, room, said(14, 2, colors['ink-2'])),
      textPart(picture.dataDay, room, said(13, 1, colors['ink-3'])),
      textPart(picture.address, room, said(13, 2, colors['ink-3'])),
    ],
    LINE_GAP,
  )
  const line = `<path d="M0 0H${width}" stroke="${rule}"/>`
  const lines = `<g transform="translate(0 ${BELOW})">${markup}</g>`
  const edge = (width - NAME_WIDTH).toFixed(1)
  const name = `<g transform="translate(${edge} ${BELOW})">${brand(ink, now)}</g>`
  return { markup: line + lines + name, height: BELOW + height }
}
