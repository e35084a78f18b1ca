import { describe, expect, it } from 'vitest'
import { ownPolicy } from '@/ui/ownPolicy'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>'

describe('the policy for what a page may take as its own', () => {
  it('is made once, under its name', () => {
    expect(ownPolicy()).toBe(ownPolicy())
    expect((ownPolicy() as { name?: string }).name).toBe('nhip-so')
  })

  it('admits a drawing of ours, as trusted markup', () => {
    const markup = ownPolicy().createHTML(svg)
    expect(typeof markup).toBe('object')
    expect(String(markup)).toBe(svg)
  })

  it.each([
    '<script>alert(1)</script>',
    '<svg onload="alert(1)"></svg>',
    '<svg><foreignObject><iframe></iframe></foreignObject></svg>',
    '<img src="x" onerror="alert(1)">',
    'text',
    '',
  ])('refuses %s', (text) => {
    expect(() => ownPolicy().createHTML(text)).toThrow(TypeError)
  })

  it('admits our own worker', () => {
    expect(String(ownPolicy().createScriptURL('/sw.js'))).toBe('/sw.js')
    expect(String(ownPolicy().createScriptURL('/sw-2f9c1a.js'))).toBe('/sw-2f9c1a.js')
  })

  it.each([
    'https://example.test/sw.js',
    '//example.test/sw.js',
    '/sw.js?x=//example.test',
    '/assets/index.js',
    '/sw.js/../evil.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    '/sw.js\n',
    '',
  ])('refuses the script %s', (address) => {
    expect(() => ownPolicy().createScriptURL(address)).toThrow(TypeError)
  })

  it('makes no scripts from text', () => {
    expect(() =>
      (ownPolicy() as { createScript?: (text: string) => void }).createScript?.('1'),
    ).toThrow(TypeError)
  })
})
