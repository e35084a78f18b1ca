const SOURCE = /url\((["']?)(.+?)\1\)/

/** Every rule that brings a face, also in sheets that others bring along. */
function faceRules(sheets: Iterable<CSSStyleSheet>): readonly CSSFontFaceRule[] {
  return [...sheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (rule instanceof CSSFontFaceRule) return [rule]
      return rule instanceof CSSImportRule && rule.styleSheet ? faceRules([rule.styleSheet]) : []
    }),
  )
}

async function dataAddress(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('')
  return `data:font/woff2;base64,${btoa(letters)}`
}

async function withinRule(rule: CSSFontFaceRule): Promise<string> {
  const [, , source] = SOURCE.exec(rule.cssText) ?? []
  if (source === undefined) return ''
  const base = rule.parentStyleSheet?.href ?? document.baseURI
  const data = await dataAddress(new URL(source, base).href)
  return rule.cssText.replace(SOURCE, () => `url(${data})`)
}

/**
 * The page's own faces that a drawing names, as style rules that hold their files: a picture that
 * is made of an SVG sees no face of the page it is made on. What does not come is left out, and
 * the next face of the drawing's list stands in.
 */
export async function embeddedFonts(svg: string): Promise<string> {
  const rules = faceRules(document.styleSheets).filter((rule) => {
    const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '')
    return svg.includes(family)
  })
  const found = await Promise.allSettled(rules.map(withinRule))
  return found.map((each) => (each.status === 'fulfilled' ? each.value : '')).join('')
}
