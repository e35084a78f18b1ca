import { middleShare } from './TextFace'

const FONT = /font:\s*(\w+) (\w+) ([\d.]+)px (.+?);?$/

/**
 * A text's attributes without a style (a strict content policy refuses those), and with its
 * baseline as `y`: not every reader of SVG knows any other way to place a text.
 */
function textAttributes(attributes: string): string {
  const style = /style="([^"]*)"/.exec(attributes)?.[1] ?? ''
  const [, slant = 'normal', weight = '400', size = '12', family = ''] = FONT.exec(style) ?? []
  const middle = Number(/ y="([^"]*)"/.exec(attributes)?.[1] ?? 0)
  const y = middle + middleShare(family) * Number(size)
  const italic = slant === 'normal' ? '' : ` font-style="${slant}"`
  const bold = weight === '400' ? '' : ` font-weight="${weight}"`
  const font = `font-family="${family}" font-size="${size}"${italic}${bold}`
  return attributes
    .replace(/style="[^"]*"/, font)
    .replace(/ y="[^"]*"/, ` y="${y.toFixed(1)}"`)
    .replace(/ x="([^"]*)"/, (_, x: string) => ` x="${Number(x).toFixed(1)}"`)
}

const RULES: readonly (readonly [RegExp, string])[] = [
  // Rules for hovering would hold for the whole page; nothing here is hovered.
  [/<style >[\s\S]*?<\/style>/g, ''],
  [/ class="[^"]*"/g, ''],
  [/ ecmeta_\w+="[^"]*"/g, ''],
  [/ pointer-events="[^"]*"/g, ''],
  [/ (xmlns:xlink|version|baseProfile)="[^"]*"/g, ''],
  // The first rectangle is the empty background.
  [/<rect [^>]*fill="none"[^>]*><\/rect>/, ''],
  [/><\/(path|circle|rect|stop|line)>/g, '/>'],
  [/<g ><\/g>/g, ''],
  [/<(\w+) >/g, '<$1>'],
]

/**
 * ECharts' SVG made fit for a page: no style elements, no style attributes, no classes counted up
 * over the life of the process, ids that begin with `idPrefix`.
 */
export function cleanSvg(svg: string, idPrefix: string): string {
  const plain = RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), svg)
  return plain
    .replace(
      /<text dominant-baseline="central" ([^>]*)>/g,
      (_, attributes: string) => `<text ${textAttributes(attributes)}>`,
    )
    .replace(/id="zr\d+-/g, `id="${idPrefix}-`)
    .replace(/url\(#zr\d+-/g, `url(#${idPrefix}-`)
}
