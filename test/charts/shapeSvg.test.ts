import { expect, it } from 'vitest'
import { lightPalette } from '@/charts/ChartPalette'
import { fade } from '@/charts/fade'
import { shape } from '@/charts/shape'
import { shapeSvg } from '@/charts/shapeSvg'

const at = { x: 10.04, y: 20 }

it.each([
  [shape.disc(at, 4, '#a61e1a'), '<circle cx="10" cy="20" r="4" fill="#a61e1a"/>'],
  [
    shape.line(at, { x: 30, y: 20 }, { color: '#000', width: 2, dash: [0.1, 6] }),
    '<line x1="10" y1="20" x2="30" y2="20" fill="none" stroke="#000" stroke-width="2" stroke-dasharray="0.1 6" stroke-linecap="round"/>',
  ],
  [
    shape.path('M0 0H9', { color: '#000', width: 1 }),
    '<path d="M0 0H9" fill="none" stroke="#000" stroke-width="1"/>',
  ],
  [shape.path('M0 0H9Z', { fill: '#000' }), '<path d="M0 0H9Z" fill="#000"/>'],
  [
    shape.rect(1, 2, 3, 4, '#fff', 0.8),
    '<rect x="1" y="2" width="3" height="4" fill="#fff" opacity="0.8"/>',
  ],
])('a mark is drawn as in a chart', (mark, svg) => {
  expect(shapeSvg(mark)).toBe(svg)
})

it('a whisker fades to the side it points to', () => {
  const svg = shapeSvg(shape.rect(1, 2, 34, 4, fade('#a61e1a', 'right')))
  const id = /linearGradient id="([^"]+)" x1="0" y1="0" x2="1" y2="0"/.exec(svg)?.[1]
  expect(svg).toContain(`fill="url(#${id})"`)
  expect(svg).toContain('stop-opacity="0"')
})

it('a text is set elsewhere', () => {
  const run = { text: '67', face: 'number', size: 20, color: '#000' } as const
  expect(shapeSvg(shape.text(run, at, 'left', lightPalette))).toBe('')
})
