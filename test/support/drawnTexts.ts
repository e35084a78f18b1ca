import type { Box } from '@/charts/Box'
import type { TextFace } from '@/charts/TextFace'
import { textWidth } from '@/charts/textWidth'

/** One text of a drawn SVG and the room it takes. */
export interface DrawnText {
  readonly text: string
  readonly box: Box
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

function faceOf(attributes: string): TextFace {
  const sans = /font-family="[^"]*sans/.test(attributes)
  const bold = /font-weight="600"/.test(attributes)
  if (sans) return bold ? 'strong' : 'sans'
  if (/font-style="italic"/.test(attributes)) return 'hedge'
  return bold ? 'number' : 'serif'
}

function drawn(attributes: string, content: string): DrawnText {
  const number = (name: string) =>
    Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0)
  const text = content.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
  const size = number('font-size')
  const width = textWidth(text, faceOf(attributes), size)
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1]
  const left = number('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  const baseline = number('y')
  // Letters reach from the height of a capital to a little under the baseline.
  const box = {
    left,
    right: left + width,
    top: baseline - size * 0.68,
    bottom: baseline + size * 0.06,
  }
  return { text, box }
}

/** Every text of an SVG made by `drawSvg`, with the box its letters fill. */
export function drawnTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', content = '']) => drawn(attributes, content),
  )
}
