import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TOKEN_COLORS } from '@/exports/tokenColors'

const sheet = readFileSync('src/ui/styles/tokens.css', 'utf8')

/** The literal colours that a rule of the tokens gives. */
function colorsIn(selector: string): Readonly<Record<string, string>> {
  const [, rule = ''] = new RegExp(`${selector} \\{([^}]*)\\}`).exec(sheet) ?? []
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, color]) => [name, color]),
  )
}

describe('the literal colours', () => {
  it.each([
    ['light', ':root'],
    ['dark', String.raw`\[data-theme='dark'\]`],
  ] as const)('are those of the design tokens: %s', (theme, selector) => {
    const { focus: _, ...tokens } = colorsIn(selector)
    expect(TOKEN_COLORS[theme]).toEqual(tokens)
  })
})
