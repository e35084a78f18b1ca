import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitAxis, placeOn, possibleSpan, spanAxis } from '@/charts/SpanAxis'

const any = { low: -Infinity, high: Infinity }

describe('an axis of a range', () => {
  it('has round gridlines and room on both sides', () => {
    expect(spanAxis({ low: 57.1, high: 68 }, 3, any).ticks).toEqual([55, 60, 65, 70])
    expect(spanAxis({ low: 87, high: 88 }, 3, any).ticks).toEqual([86.5, 87, 87.5, 88, 88.5])
    expect(spanAxis({ low: -0.8, high: 0.35 }, 3, any).ticks).toEqual([-1, -0.5, 0, 0.5])
  })

  it('shows nothing impossible', () => {
    expect(spanAxis({ low: 0, high: 100 }, 4, possibleSpan('share'))).toMatchObject({
      low: 0,
      high: 100,
    })
    expect(spanAxis({ low: 0, high: 30 }, 3, possibleSpan('stock')).low).toBe(0)
    expect(spanAxis({ low: -1, high: 1 }, 2, possibleSpan('score')).low).toBe(-2)
  })

  it('of one value has some width', () => {
    expect(spanAxis({ low: 50, high: 50 }, 4, any)).toMatchObject({ low: 48, high: 52 })
    expect(spanAxis({ low: 0, high: 0 }, 1, any)).toMatchObject({ low: -1, high: 1 })
  })

  it('always holds the range, its ends on gridlines', () => {
    const end = fc.integer({ min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(end, fc.integer({ min: 1, max: 1e9 }), (low, width) => {
        const high = low + width
        const axis = spanAxis({ low, high }, 3, any)
        expect(axis.low).toBeLessThanOrEqual(low)
        expect(axis.high).toBeGreaterThanOrEqual(high)
        expect([axis.ticks[0], axis.ticks.at(-1)]).toEqual([axis.low, axis.high])
      }),
    )
  })
})

describe('the axis of one claim', () => {
  it('has a gridline where the last stated digit changes', () => {
    expect(digitAxis({ low: 87.65, high: 87.8 }, 0.1, any).ticks).toEqual([87.6, 87.7, 87.8, 87.9])
    expect(digitAxis({ low: 67, high: 68 }, 1, any).ticks).toEqual([66, 67, 68, 69])
  })

  it('gives a full count neighbours', () => {
    expect(digitAxis({ low: 46, high: 46 }, 0, any).ticks).toEqual([44, 45, 46, 47, 48])
  })

  it('takes round steps where the range spans many digits', () => {
    expect(digitAxis({ low: 30, high: 60 }, 1, any).ticks).toEqual([20, 30, 40, 50, 60, 70])
  })
})

it('a place is a fraction of the axis', () => {
  expect(placeOn({ low: 55, high: 75, ticks: [] }, 60)).toBe(0.25)
})
