import { brandShape } from './brandShape'
import { lightPalette } from './ChartPalette'
import { fitText } from './fitText'
import type { ShareCard } from './ShareCard'
import { shareLines, shareText } from './shareText'

const { ink, ink2, ink3, now, paper, rule2 } = lightPalette

/** The size every network shows whole, in pixels. */
const SHARE_SIZE = { width: 1200, height: 630 } as const

/** Left and right end of everything but the paper. */
export const SHARE_SIDES = { left: 64, right: 1136 } as const

const { left, right } = SHARE_SIDES
const BRAND = { top: 34, height: 52 } as const
const BAR = 8
const FOOT = { rule: 576, baseline: 608, gap: 40 } as const
const TITLE = { top: 108, height: 150, sizes: [76, 70, 64, 58, 52, 47, 43, 39, 35, 31] } as const

/** How far below the top of its line a baseline lies, in parts of the font size. */
const ASCENT = 0.86

function brand(): string {
  const { viewBox, outline, dot } = brandShape
  const scale = BRAND.height / viewBox.height
  const [x, y] = [left - viewBox.x * scale, BRAND.top - viewBox.y * scale]
  const place = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)})`
  const pulse = `<circle cx="${dot.cx}" cy="${dot.cy}" r="${dot.r}" fill="${now}"/>`
  return `<g transform="${place}"><path d="${outline}" fill="${ink}"/>${pulse}</g>`
}

/** The wordmark at left, and what the page is about at right, on one baseline. */
function head({ kicker }: ShareCard): string {
  const taken = (BRAND.height / brandShape.viewBox.height) * brandShape.viewBox.width
  const room = { width: right - left - taken - 48, height: 30 }
  const { lines, size } = fitText(kicker, 'sans', [24, 22, 20, 18], room)
  const style = { face: 'sans', size, color: ink3, align: 'end' } as const
  return brand() + shareLines(lines, right, BRAND.top + 41, 0, style)
}

function title(card: ShareCard): string {
  const room = { width: right - left, height: TITLE.height }
  const { lines, size, leading } = fitText(card.title, 'number', TITLE.sizes, room)
  const slack = TITLE.height - lines.length * leading
  const first = TITLE.top + slack / 3 + size * ASCENT
  return shareLines(lines, left, first, leading, { face: 'number', size })
}

function foot({ foot: { data, independent } }: ShareCard): string {
  const line = `<path d="M${left} ${FOOT.rule}H${right}" stroke="${rule2}"/>`
  const said = { face: 'sans', size: 20, color: ink2 } as const
  return (
    line +
    shareText(data, left, FOOT.baseline, said) +
    shareText(independent, right, FOOT.baseline, { ...said, align: 'end' })
  )
}

/** The picture of a page around its body: paper, wordmark, title and the line at the foot. */
export function shareFrame(card: ShareCard, body: string): string {
  const { width, height } = SHARE_SIZE
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const ground = `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="${BAR}" fill="${ink}"/>`
  const inner = ground + head(card) + title(card) + body + foot(card)
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inner}</svg>`
}
