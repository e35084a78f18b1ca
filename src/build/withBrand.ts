import { brandShape } from '@/charts/brandShape'

/** A document with the shape of the wordmark, once: every page draws it before its code is here. */
export function withBrand(html: string): string {
  const { outline, dot } = brandShape
  const circle = `<circle class="brand-dot" cx="${dot.cx}" cy="${dot.cy}" r="${dot.r}"/>`
  const path = `<path d="${outline}" fill="currentColor"/>`
  const shape = `<svg class="shapes" width="0" height="0"><defs><g id="brand">${path}${circle}</g></defs></svg>`
  return html.replace('<body>', `<body>\n    ${shape}`)
}
