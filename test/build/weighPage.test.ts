import { describe, expect, it } from 'vitest'
import { weighPage } from '@/build/weighPage'
import { weighPiece } from '@/build/weighPiece'

const FILES: Readonly<Record<string, string>> = {
  'assets/main.js': 'import"./react.js";main()',
  'assets/react.js': 'react()',
  'assets/view.js': 'view()',
  'assets/rest.css': '.rest { color: red }',
  'assets/text.woff2': 'glyphs',
  'data/more.json': '{"more":1}',
}
const read = (path: string) => Buffer.from(FILES[path]!)

const HEAD = `
<link rel="preload" href="/assets/text.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="/assets/text.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" as="fetch" href="/data/more.json?v=1">
<link rel=stylesheet href=/assets/rest.css>
<link rel="alternate" hreflang="en" href="https://example.org/en/">
<script>theme()</script>`
const MODULES = `
<script type="module" crossorigin src="/assets/main.js"></script>
<link rel="modulepreload" crossorigin href="/assets/react.js">
<link rel='modulepreload' crossorigin href='/assets/view.js'>`
const STYLE = '<style>a { color: blue }</style>'
const DATA =
  '<script type="application/json" id="page-data">{"a":"<link rel=stylesheet href=/x>"}</script>'
const BODY = '<main>67 triệu<svg><style>.line { fill: none }</style></svg></main>'

const page = HEAD + STYLE + MODULES + BODY + DATA
const names = (pieces: readonly { name: string }[]) => pieces.map(({ name }) => name)

describe('a page is weighed', () => {
  const weights = weighPage(page, read)

  it('with its modules and what they import, each once', () => {
    expect(names(weights.javascript)).toEqual([
      'assets/main.js',
      'assets/react.js',
      'assets/view.js',
    ])
    expect(weights.javascript[1]).toEqual(weighPiece('assets/react.js', 'react()'))
  })

  it('with its styles, inlined and linked', () => {
    expect(weights.css).toEqual([
      weighPiece('inlined styles', 'a { color: blue }\n.line { fill: none }'),
      weighPiece('assets/rest.css', '.rest { color: red }'),
    ])
  })

  it('with its data, embedded and asked for at once', () => {
    expect(weights.data).toEqual([
      weighPiece('page-data', '{"a":"<link rel=stylesheet href=/x>"}'),
      weighPiece('data/more.json', '{"more":1}'),
    ])
  })

  it('with the fonts it asks for at once', () => {
    expect(names(weights.fonts)).toEqual(['assets/text.woff2'])
  })

  it('and the rest is HTML', () => {
    const rest = HEAD + MODULES + BODY.replace(/<style>.*<\/style>/, '')
    expect(weights.html).toEqual([weighPiece('the page', rest)])
  })
})

it('weighs a page that carries nothing', () => {
  const { html, ...rest } = weighPage('<p>x</p>', read)
  expect(html).toHaveLength(1)
  expect(Object.values(rest).flat()).toEqual([])
})

it.each(['https://cdn.example/x.js', '//cdn.example/x.js', 'x.js'])('refuses %s', (address) => {
  expect(() => weighPage(`<script type="module" src="${address}"></script>`, read)).toThrow(
    /which is not ours/,
  )
})
