import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signedAxis } from '@/charts/signedAxis'

describe('the axis of changes', () => {
  it('has round gridlines below and above no change', () => {
    expect(signedAxis({ low: -30, high: 62 }, 5, false).ticks).toEqual([-50, -25, 0, 25, 50, 75])
    expect(signedAxis({ low: 9.8e6, high: 10.9e6 }, 4, false).low).toBe(0)
    expect(signedAxis({ low: -3, high: -1 }, 4, true)).toMatchObject({ low: -3, high: 0 })
  })

  it('has some length where nothing changed', () => {
    const { low, high } = signedAxis({ low: 0, high: 0 }, 4, false)
    expect(high).toBeGreaterThan(low)
  })

  it('cuts no whole number', () => {
    expect(signedAxis({ low: 0, high: 2 }, 6, true).ticks).toEqual([0, 1, 2])
  })

  it('always holds 0 and its range, with no more gridlines than there is room for', () => {
    const end = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(end, end, fc.integer({ min: 2, max: 7 }), (one, other, most) => {
        const range = { low: Math.min(one, other), high: Math.max(one, other) }
        const axis = signedAxis(range, most, false)
        expect(axis.low).toBeLessThanOrEqual(Math.min(0, range.low))
        expect(axis.high).toBeGreaterThanOrEqual(Math.max(0, range.high))
        expect(axis.ticks).toContain(0)
        expect(axis.ticks.length).toBeLessThanOrEqual(Math.max(3, most + 1))
      }),
    )
  })
})
