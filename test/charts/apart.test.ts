import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart } from '@/charts/apart'

const at = (...wishes: number[]) => wishes.map((wish) => ({ wish, height: 10 }))

describe('things in a column', () => {
  it('stay where they are while there is room', () => {
    expect(apart(at(0, 10, 40), 0, 100)).toEqual([0, 10, 40])
    expect(apart([], 0, 100)).toEqual([])
  })

  it('part evenly to both sides where they would meet', () => {
    expect(apart(at(50, 50), 0, 100)).toEqual([45, 55])
    expect(apart(at(20, 50, 50, 50), 0, 100)).toEqual([20, 40, 50, 60])
  })

  it('keep within the column', () => {
    expect(apart(at(0, 0), 0, 100)).toEqual([0, 10])
    expect(apart(at(95, 99), 0, 100)).toEqual([80, 90])
    expect(apart(at(3, 3, 3), 0, 20)).toEqual([0, 10, 20])
  })

  it('never meet, whatever they wish', () => {
    const item = fc.record({
      wish: fc.integer({ min: 0, max: 300 }),
      height: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => {
        const ordered = items.toSorted((one, other) => one.wish - other.wish)
        const tops = apart(ordered, 0, 300)
        tops.forEach((top, place) => {
          expect(top).toBeGreaterThanOrEqual(0)
          const next = tops[place + 1]
          const end = top + (ordered[place]?.height ?? 0)
          if (next === undefined) expect(end).toBeLessThanOrEqual(300 + 1e-9)
          else expect(end).toBeLessThanOrEqual(next + 1e-9)
        })
      }),
    )
  })
})
