import { escapeXml } from '@/charts/escapeXml'
import type { ChartPicture } from './ChartPicture'
import { literalSvg } from './literalSvg'
import { pictureFoot } from './pictureFoot'
import { type Part, stacked, textPart } from './svgPart'
import { TOKEN_COLORS } from './tokenColors'

/** Free room around everything, between parts, and between a title and its days, in pixels. */
const MARGIN = 40
const GAP = 18
const TITLE_GAP = 5

const TITLE_SIZES = [34, 30, 27, 24]

const SIZE = /^\s*<svg\b[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"[^>]*>/
const BOX = /^\s*<svg\b[^>]*?\bviewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/

/** How large a drawing is, in pixels. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = SIZE.exec(svg) ?? BOX.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new Error('The drawing has no size.')
  return { width: Number(width), height: Number(height) }
}

/** What is inside the one element of a drawing. */
function contentOf(svg: string): string {
  return svg.replace(/^\s*<svg\b[^>]*>/, '').replace(/<\/svg>\s*$/, '')
}

function bodyOf(picture: ChartPicture, width: number, height: number): Part {
  const { svg, title, subtitle, note, theme } = picture
  const { ink = '', 'ink-2': quiet = '' } = TOKEN_COLORS[theme]
  const head = [
    textPart(title, width, { face: 'number', sizes: TITLE_SIZES, lines: 3, color: ink }),
    textPart(subtitle, width, { face: 'sans', sizes: [16], lines: 1, color: quiet }),
  ]
  return stacked(
    [
      stacked(head, TITLE_GAP),
      { markup: literalSvg(contentOf(svg), theme), height },
      textPart(note, width, { face: 'sans', sizes: [14], lines: 4, color: quiet }),
      pictureFoot(picture, width),
    ],
    GAP,
  )
}

/**
 * A chart as one picture that stands by itself: title, days, drawing, note, sources, the day of
 * the data, the address, our name. Colours are literal, faces are named with what every system
 * has in their place, and nothing is fetched from anywhere.
 */
export function chartSvg(picture: ChartPicture): string {
  const chart = sizeOf(picture.svg)
  const { markup, height } = bodyOf(picture, chart.width, chart.height)
  const [wide, tall] = [chart.width + 2 * MARGIN, Math.ceil(height + 2 * MARGIN)]
  const edges = `width="${wide}" height="${tall}"`
  const root = `xmlns="http://www.w3.org/2000/svg" ${edges} viewBox="0 0 ${wide} ${tall}"`
  const named = `<title>${escapeXml(picture.title)}</title>`
  const ground = `<rect ${edges} fill="${TOKEN_COLORS[picture.theme]['paper']}"/>`
  const body = `<g transform="translate(${MARGIN} ${MARGIN})">${markup}</g>`
  return `<svg ${root}>${named}${ground}${body}</svg>`
}
