import { describe, expect, it } from 'vitest'
import { pagePalette } from '@/charts/ChartPalette'
import { drawSvg } from '@/charts/drawSvg'
import { isOwnSvg } from '@/charts/isOwnSvg'
import { trendOption } from '@/charts/trendOption'
import { chartCase, milestones, trendInput, type ChartCase } from '../support/chartFixtures'

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${content}</svg>`

const cases: readonly ChartCase[] = ['accounts', 'cards', 'coverage', 'rank', 'visits', 'lone']

describe('isOwnSvg', () => {
  it.each(cases)('knows the drawing of %s', async (name) => {
    for (const [width, compact] of [
      [1296, false],
      [354, true],
    ] as const) {
      const size = { width, height: 420, compact }
      const input = trendInput(name, { ...size, palette: pagePalette, milestones })
      const text = await drawSvg(trendOption(input), { ...size, idPrefix: 'n1' })
      expect(isOwnSvg(text)).toBe(true)
      // As a browser writes back what it parsed.
      expect(isOwnSvg(text.replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>'))).toBe(true)
    }
  })

  it('knows the words of a hostile dataset as words', async () => {
    const { series } = chartCase('accounts')
    const evil = `<b onclick="a">'&`
    const bad = milestones.map((each) => ({
      ...each,
      title: { vi: evil, en: evil },
      short: { vi: evil, en: evil },
    }))
    const size = { width: 1296, height: 420 }
    const input = trendInput('accounts', { ...size, series, milestones: bad })
    const text = await drawSvg(trendOption(input), { ...size, idPrefix: 'n1' })
    expect(text).toContain('&lt;b')
    expect(isOwnSvg(text)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['words', 'pictured'],
    ['a script', svg('<script>alert(1)</script>')],
    ['a script before it', `<script>alert(1)</script>${svg('')}`],
    ['a script after it', `${svg('')}<script>alert(1)</script>`],
    ['words after it', `${svg('')} and so on`],
    ['two drawings', svg('') + svg('')],
    ['one drawing in another', svg(svg(''))],
    ['a handler', svg('<path d="M0 0" onclick="alert(1)"/>')],
    ['a handler on the drawing', '<svg onload="alert(1)"></svg>'],
    ['a handler in capitals', svg('<path ONCLICK="alert(1)"/>')],
    ['a handler without quotes', svg('<path onclick=alert(1) />')],
    ['a handler after a slash', svg('<path/onclick="alert(1)"/>')],
    ['a handler in single quotes', svg("<path onclick='alert(1)'/>")],
    ['foreign content', svg('<foreignObject><b>x</b></foreignObject>')],
    ['HTML', svg('<img src="x"/>')],
    ['a link', svg('<a href="https://example.test/">x</a>')],
    ['an old link', svg('<a xlink:href="javascript:alert(1)">x</a>')],
    ['a use of something else', svg('<use href="https://example.test/#a"/>')],
    ['an image', svg('<image href="https://example.test/a.png"/>')],
    ['an animation', svg('<animate attributeName="href" values="javascript:alert(1)"/>')],
    ['a style', svg('<path style="fill:url(https://example.test/)"/>')],
    ['a style element', svg('<style>* { color: red }</style>')],
    ['a class', svg('<path class="figure"/>')],
    ['a fill from elsewhere', svg('<path fill="url(https://example.test/#a)"/>')],
    ['a fill in capitals', svg('<path fill="URL(https://example.test/#a)"/>')],
    ['an escaped fill', svg('<path fill="\\75rl(https://example.test/#a)"/>')],
    ['an entity for a bracket', svg('<path fill="url&lpar;https://example.test/#a&rpar;"/>')],
    ['an image as a fill', svg('<path fill="image-set(&quot;a.png&quot; 1x)"/>')],
    ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>'],
    ['a comment', svg('<!-- x -->')],
    ['a declaration', `<!DOCTYPE svg>${svg('')}`],
    ['a processing instruction', `<?xml-stylesheet href="a.css"?>${svg('')}`],
    ['raw text', svg('<![CDATA[<script>alert(1)</script>]]>')],
    ['an open element', svg('<g>')],
    ['a closing too many', svg('</g>')],
    ['crossed elements', svg('<g><text></g></text>')],
    ['a closing tag with attributes', svg('<g></g id="a">')],
    ['a broken tag', svg('<path d="M0 0" <script>')],
    ['an open quote', svg('<path d="M0 0/>')],
    ['a null character', svg('<\u0000script>')],
  ])('refuses %s', (_, text) => {
    expect(isOwnSvg(text)).toBe(false)
  })
})
