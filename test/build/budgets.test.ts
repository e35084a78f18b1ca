import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { budgetFaults } from '@/build/budgets'
import { weighPage } from '@/build/weighPage'

/** Text that brotli cannot make smaller than about three quarters of its length. */
const dense = (bytes: number) => randomBytes(bytes).toString('base64')

const light = { html: '<p>x</p>', files: {} as Record<string, Buffer> }
const withFile = (tag: string, bytes: number) => ({
  html: tag,
  files: { 'assets/x': randomBytes(bytes) } as Record<string, Buffer>,
})
const faultsOf = ({ html, files }: typeof light) =>
  budgetFaults(weighPage(html, (path) => files[path]!))

describe('a page within its budgets', () => {
  it('has no faults', () => expect(faultsOf(light)).toEqual([]))

  it.each(['javascript', 'chart'] as const)('may use all of it: %s', (part) => {
    const most = part === 'chart' ? 190_000 : 85_000
    expect(budgetFaults({ [part]: [{ name: 'x', bytes: most }] })).toEqual([])
    expect(budgetFaults({ [part]: [{ name: 'x', bytes: most + 1 }] })).toHaveLength(1)
  })
})

describe('a page over a budget says so', () => {
  it.each([
    [/^JavaScript .* over 85\.0 kB/, withFile('<script type="module" src="/assets/x">', 86_000)],
    [/^HTML: .* over 35\.0 kB/, { ...light, html: `<p>${dense(36_000)}</p>` }],
    [
      /^Data of the page: .* over 15\.0 kB/,
      { ...light, html: `<script id="page-data">${dense(16_000)}</script>` },
    ],
    [/^CSS: .* over 12\.0 kB/, { ...light, html: `<style>${dense(13_000)}</style>` }],
    [/^CSS: .* over 12\.0 kB/, withFile('<link rel="stylesheet" href="/assets/x">', 13_000)],
    [/^Preloaded fonts: /, withFile('<link rel="preload" as="font" href="/assets/x">', 71_000)],
  ])('%s', (message, page) => {
    expect(faultsOf(page)).toEqual([expect.stringMatching(message)])
  })

  it('and names the heaviest pieces first', () => {
    const pieces = [
      { name: 'light.js', bytes: 1_000 },
      { name: 'heavy.js', bytes: 190_040 },
    ]
    expect(budgetFaults({ chart: pieces })).toEqual([
      'The chart loaded on touch: 191.1 kB brotli, 1.1 kB over 190.0 kB. ' +
        'Look at parts of ECharts that no option uses. ' +
        'Heaviest: heavy.js (190.1 kB), light.js (1.0 kB).',
    ])
  })
})
