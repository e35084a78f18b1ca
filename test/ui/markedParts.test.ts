import { describe, expect, it } from 'vitest'
import { markedParts } from '@/ui/markedParts'

/** The parts in a row: marked stretches in brackets, parts that stay whole between bars. */
const said = (text: string, ...marks: readonly [start: number, end: number][]) =>
  markedParts(
    text,
    marks.map(([start, end]) => ({ start, end })),
  )
    .map(({ whole, pieces }) => {
      const all = pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')
      return whole ? `|${all}|` : all
    })
    .join('')

describe('a text with marks', () => {
  it('is itself without any', () => {
    expect(said('Căn cước gắn chip')).toBe('Căn cước gắn chip')
    expect(said('')).toBe('')
  })

  it('has its marks where they are', () => {
    expect(said('Căn cước gắn chip', [0, 8], [13, 17])).toBe('[Căn cước] gắn [chip]')
    expect(said('Căn cước', [0, 8])).toBe('[Căn cước]')
  })

  it('keeps a word whole that is marked in part, or together with others', () => {
    expect(said('Activated e-ID accounts', [12, 14])).toBe('Activated |e-[ID]| accounts')
    expect(said('Activated e-ID accounts', [0, 23])).toBe('[Activated ]|[e-ID]|[ accounts]')
    expect(said('e-ID', [0, 1])).toBe('|[e]-ID|')
  })
})
