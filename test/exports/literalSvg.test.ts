import { describe, expect, it } from 'vitest'
import { FACES, literalSvg } from '@/exports/literalSvg'

describe('literalSvg', () => {
  it('writes the colours of a theme in the place of the page’s', () => {
    const svg = '<path fill="var(--now)" stroke="var(--ink-2)"/>'
    expect(literalSvg(svg, 'light')).toBe('<path fill="#a61e1a" stroke="#4b423a"/>')
    expect(literalSvg(svg, 'dark')).toBe('<path fill="#f4705c" stroke="#d3c8b8"/>')
    expect(literalSvg('<path fill="var(--unheard-of)"/>', 'light')).toBe('<path fill="#1a1512"/>')
  })

  it('mixes with nothing as every reader of SVG knows it', () => {
    const svg = '<stop stop-color="color-mix(in srgb, var(--then) 0%, transparent)"/>'
    expect(literalSvg(svg, 'light')).toBe('<stop stop-color="rgba(29,90,102,0)"/>')
    expect(literalSvg('color-mix(in srgb, #FFFFFF 40%, transparent)', 'light')).toBe(
      'rgba(255,255,255,0.4)',
    )
  })

  it('names faces of every system after ours, and none that only a page has', () => {
    const faces = (families: string) => literalSvg(`<text font-family="${families}"/>`, 'light')
    expect(faces(`Newsreader, 'Nhip Signs', 'Like Times', 'Like Noto', serif`)).toContain(
      FACES.serif,
    )
    expect(faces(`'Newsreader Italic', Newsreader, 'Like Times', serif`)).toContain(FACES.italic)
    expect(faces(`'Be Vietnam Pro', 'Like Arial', system-ui, sans-serif`)).toContain(FACES.sans)
    expect(faces('var(--font-serif)')).toContain(FACES.serif)
    expect(faces('var(--font-sans)')).toContain(FACES.sans)
    expect(faces(`var(--font-italic)`)).toContain(FACES.italic)
  })
})
