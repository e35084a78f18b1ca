import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet } from '@/charts/Box'
import { hairlineParts } from '@/charts/hairlineParts'

const line = { x: 50, top: 2, bottom: 200 }
const text = { left: 20, right: 80, top: 100, bottom: 120 }

describe('hairlineParts', () => {
  it('keeps a line whole that no text stands on', () => {
    expect(hairlineParts(line, [])).toEqual([line])
    const beside = { ...text, left: 60 }
    const under = { ...text, top: 210, bottom: 230 }
    expect(hairlineParts(line, [beside, under])).toEqual([line])
  })

  it('breaks it around a text, with air above and below', () => {
    expect(hairlineParts(line, [text])).toEqual([
      { x: 50, top: 2, bottom: 97 },
      { x: 50, top: 123, bottom: 200 },
    ])
  })

  it('breaks it also for a text that nearly touches it', () => {
    expect(hairlineParts(line, [{ ...text, left: 52 }])).toHaveLength(2)
    expect(hairlineParts(line, [{ ...text, left: 53 }])).toEqual([line])
  })

  it('leaves no speck between two texts or at an end', () => {
    const next = { ...text, top: 128, bottom: 190 }
    expect(hairlineParts(line, [next, text])).toEqual([
      { x: 50, top: 2, bottom: 97 },
      { x: 50, top: 193, bottom: 200 },
    ])
    expect(hairlineParts(line, [{ ...text, bottom: 194 }])).toEqual([{ x: 50, top: 2, bottom: 97 }])
  })

  it('does not come back into a tall text after a short one within it', () => {
    const tall = { ...text, bottom: 180 }
    expect(hairlineParts(line, [text, tall])).toEqual([
      { x: 50, top: 2, bottom: 97 },
      { x: 50, top: 183, bottom: 200 },
    ])
  })

  it('never meets a text, and never leaves its own line', () => {
    const place = fc.integer({ min: -20, max: 220 })
    const size = fc.integer({ min: 1, max: 60 })
    const box = fc.tuple(place, place, size, size).map(([left, top, width, height]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }))
    fc.assert(
      fc.property(fc.array(box, { maxLength: 6 }), (boxes) => {
        for (const { x, top, bottom } of hairlineParts(line, boxes)) {
          expect(top).toBeGreaterThanOrEqual(line.top)
          expect(bottom).toBeLessThanOrEqual(line.bottom)
          const part = { left: x, right: x, top, bottom }
          expect(boxes.filter((each) => boxesMeet(each, part))).toEqual([])
        }
      }),
    )
  })
})
