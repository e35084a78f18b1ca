import type { Box } from '@/charts/Box'
import type { TextFace } from '@/charts/TextFace'
import { textWidth } from '@/charts/textWidth'

/** One text of a page's picture, and the room its letters take. */
interface CardText extends Box {
  readonly text: string
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const

function faceOf(tag: string): TextFace {
  if (tag.includes('font-style="italic"')) return 'hedge'
  if (tag.includes('Newsreader')) return 'number'
  return tag.includes('font-weight="600"') ? 'strong' : 'sans'
}

function attribute(tag: string, name: string): number {
  return Number(new RegExp(`(?:^| )${name}="([\\d.]+)"`).exec(tag)?.[1] ?? 0)
}

function plain(escaped: string): string {
  return escaped.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: keyof typeof ENTITIES) => ENTITIES[name],
  )
}

/** The texts of a page's picture as a reader sees them, with the boxes of their letters. */
export function cardTexts(svg: string): CardText[] {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, tag = '', inner = '']) => {
    const pieces = [...inner.matchAll(/<tspan ([^>]*)>([^<]*)<\/tspan>/g)]
    const runs = pieces.length === 0 ? [['', tag, inner]] : pieces
    const y = attribute(tag, 'y')
    let x = attribute(tag, 'x')
    return runs.map(([, style = '', escaped = '']) => {
      const text = plain(escaped)
      const size = attribute(style, 'font-size')
      const width = textWidth(text, faceOf(style), size)
      const left = tag.includes('text-anchor="end"') ? x - width : x + attribute(style, 'dx')
      x = left + width
      return { text, left, right: x, top: y - size * 0.75, bottom: y }
    })
  })
}
