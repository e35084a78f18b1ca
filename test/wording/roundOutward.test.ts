import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '@/wording/nearest'
import { roundOutward } from '@/wording/roundOutward'

describe('roundOutward', () => {
  it.each([
    [9_800_000, 10_900_000, [100_000, 1_000_000], 9_800_000, 10_900_000],
    [-800_000, 350_000, [100_000, 1_000_000], -800_000, 400_000],
    [17.133, 19.089, [], 17.1, 19.1],
    [18.47, 52.485, [0.01, 1], 18.4, 52.5],
    [0.10405, 0.10435, [0.0001, 0.0001], 0.104, 0.105],
    [-1.09, -0.075, [0.01, 1], -1.09, -0.07],
    [67 - 57.2, 68 - 57.1, [], 9.8, 10.9],
    [280, 390, [100, 10], 280, 390],
    [107e6 - 1e6 / 2 - 98_713_820, 108e6 - 98_713_820, [0, 1e6], 7_780_000, 9_290_000],
    [0, 0, [0, 0], 0, 0],
    [0, 2, [0, 1], 0, 2],
    // 67 to 68 → 67,5 to 69: half of one step is known.
    [-500_000, 2_000_000, [1_000_000, 1_000_000], -500_000, 2_000_000],
    [1_500_000, 3_000_000, [1_000_000, 1_000_000], 1_000_000, 3_000_000],
  ])('prints %d to %d on the grid %j', (low, high, steps, printedLow, printedHigh) => {
    expect(roundOutward({ low, high }, steps)).toEqual({ low: printedLow, high: printedHigh })
  })

  it('keeps the digits of an end that would hide a known direction', () => {
    expect(roundOutward({ low: 123.4, high: 1_200_000 }, [100_000])).toEqual({
      low: 123,
      high: 1_200_000,
    })
    expect(roundOutward({ low: -5000, high: -1.234 }, [100])).toEqual({ low: -5000, high: -1.23 })
  })

  it('leaves an open end open', () => {
    expect(roundOutward({ low: 17.19, high: Infinity })).toEqual({ low: 17.1, high: Infinity })
  })

  it('always holds the true range and never turns a direction round', () => {
    const end = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 1000)
    const steps = fc.array(fc.constantFrom(0, 0.001, 0.01, 1, 10, 1000), { maxLength: 2 })
    fc.assert(
      fc.property(end, end, steps, (a, b, grid) => {
        const range = { low: Math.min(a, b), high: Math.max(a, b) }
        const printed = roundOutward(range, grid)
        const dust = 1e-9 * Math.max(1, Math.abs(range.low), Math.abs(range.high))
        expect(printed.low).toBeLessThanOrEqual(range.low + dust)
        expect(printed.high).toBeGreaterThanOrEqual(range.high - dust)
        if (range.low > 0) expect(printed.low).toBeGreaterThan(0)
        if (range.high < 0) expect(printed.high).toBeLessThan(0)
      }),
    )
  })
})

describe('nearest', () => {
  it('keeps three significant digits', () => {
    expect([94.7368, 820, 0.012345, 0, -94.7368].map((value) => nearest(value))).toEqual([
      94.7, 820, 0.0123, 0, -94.7,
    ])
  })
})
