import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withBrand } from '@/build/withBrand'
import { brandShape } from '@/charts/brandShape'

const template = readFileSync('index.html', 'utf8')

it('puts the shape of the wordmark into the document, once and unseen', () => {
  const html = withBrand(template)
  expect(html.split(brandShape.outline)).toHaveLength(2)
  expect(html).toMatch(/<body>\s*<svg class="shapes" width="0" height="0"><defs><g id="brand"/)
  expect(html.replace(/\s*<svg class="shapes".*?<\/svg>/s, '')).toBe(template)
})

it('has the box the page draws it in', () => {
  const { x, y, width, height } = brandShape.viewBox
  const box = `viewBox="${x} ${y} ${width} ${height}"`
  expect(readFileSync('src/ui/Brand.tsx', 'utf8')).toContain(box)
})
