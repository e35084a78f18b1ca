import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { darkPalette, lightPalette, pagePalette, type ChartPalette } from '@/charts/ChartPalette'

const SERIES = ['s1', 's2', 's3', 's4', 's5'] as const
const tokens = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8')
const [lightTokens = '', darkTokens = ''] = tokens.split("[data-theme='dark']")

/** How light a colour is, by WCAG. */
function luminance(color: string): number {
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

describe.each([
  ['light', lightPalette, lightTokens],
  ['dark', darkPalette, darkTokens],
])('the colours of courses on %s paper', (_, palette: ChartPalette, css) => {
  it('are those of the tokens', () => {
    for (const name of SERIES) {
      const token = new RegExp(`--${name}: (#[0-9a-f]{6})`, 'i').exec(css)?.[1]
      expect(token?.toLowerCase()).toBe(palette[name].toLowerCase())
      expect(pagePalette[name]).toBe(`var(--${name})`)
    }
  })

  it('stand out from it, and differ', () => {
    for (const name of SERIES) expect(contrast(palette[name], palette.paper)).toBeGreaterThan(3)
    expect(new Set(SERIES.map((name) => palette[name])).size).toBe(SERIES.length)
  })
})
