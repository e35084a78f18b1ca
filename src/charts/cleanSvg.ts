/** The font of a text as attributes; a strict content policy refuses style attributes. */
function fontAttributes(style: string): string {
  const [, slant = 'normal', weight = '400', size = '12', family = ''] =
    /font:\s*(\w+) (\w+) ([\d.]+)px (.+?);?$/.exec(style) ?? []
  const italic = slant === 'normal' ? '' : ` font-style="${slant}"`
  const bold = weight === '400' || weight === 'normal' ? '' : ` font-weight="${weight}"`
  return `font-family="${family}" font-size="${size}"${italic}${bold}`
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
    .replace(/style="([^"]*)"/g, (_, style: string) => fontAttributes(style))
    .replace(/id="zr\d+-/g, `id="${idPrefix}-`)
    .replace(/url\(#zr\d+-/g, `url(#${idPrefix}-`)
}
