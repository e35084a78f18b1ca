import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval } from '@/domain/Interval'
import { clip, dividedBy, hull, isSingle, minus, overlap, shared, times } from '@/domain/intervals'

const between = (low: number, high: number): Interval => ({ low, high })

const some = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 6 }))
  .map(([low, width]) => between(low, low + width))

describe('shared', () => {
  it('is the common part', () => {
    expect(shared([between(1, 5), between(3, 8), between(2, 4)])).toEqual(between(3, 4))
  })

  it('does not count a touch, unless one is a full count', () => {
    expect(shared([between(1, 2), between(2, 3)])).toBeUndefined()
    expect(shared([between(1, 2), between(2, 2)])).toEqual(between(2, 2))
    expect(shared([between(1, 2), between(2, 3), between(2, 2)])).toEqual(between(2, 2))
  })

  it('is empty where the intervals part', () => {
    expect(shared([between(1, 2), between(3, 4)])).toBeUndefined()
    expect(shared([between(1, 1), between(2, 2)])).toBeUndefined()
  })

  it('lies inside every one, in any order', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (list) => {
        const part = shared(list)
        expect(shared(list.toReversed())).toEqual(part)
        for (const each of part ? list : []) {
          expect(part!.low).toBeGreaterThanOrEqual(each.low)
          expect(part!.high).toBeLessThanOrEqual(each.high)
        }
      }),
    )
  })
})

describe('overlap', () => {
  it('is what a third value inside both proves', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        // Halves reach inside intervals whose ends are whole numbers.
        const halves = Array.from({ length: 80 }, (_, index) => index / 2)
        const inside = halves.filter((x) => x >= a.low && x <= a.high && x >= b.low && x <= b.high)
        const full = isSingle(a) || isSingle(b)
        expect(overlap(a, b)).toBe(inside.length > (full ? 0 : 1))
      }),
    )
  })
})

describe('hull', () => {
  it('holds every one and no more', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1 }), (list) => {
        const all = hull(list)
        expect(list.every((each) => each.low >= all.low && each.high <= all.high)).toBe(true)
        expect(list.some((each) => each.low === all.low)).toBe(true)
        expect(list.some((each) => each.high === all.high)).toBe(true)
      }),
    )
  })
})

describe('clip', () => {
  it('keeps what is possible', () => {
    expect(clip(between(-3, 120), between(0, 100))).toEqual(between(0, 100))
    expect(clip(between(110, 120), between(0, 100))).toEqual(between(100, 100))
    expect(clip(between(5, 6), between(0, 100))).toEqual(between(5, 6))
  })
})

describe('arithmetic', () => {
  it('subtracts, multiplies and divides the ends that matter', () => {
    expect(minus(between(58, 92), between(39.515, 39.53))).toEqual(between(18.47, 52.485))
    expect(times(between(-0.1, 0.3), 3)).toEqual(between(-0.3, 0.9))
    expect(dividedBy(between(1, 2), between(4, 8))).toEqual(between(0.125, 0.5))
  })

  it('knows division by what may be nothing', () => {
    expect(dividedBy(between(1, 2), between(0, 4))).toEqual(between(0.25, Infinity))
    expect(dividedBy(between(1, 2), between(0, 0))).toBeUndefined()
  })

  it('leaves no dust that a verdict could turn on', () => {
    expect(minus(between(0.1 + 0.2, 0.3), between(0.3, 0.3))).toEqual(between(0, 0))
  })

  it('holds every difference and every quotient of values inside', () => {
    const at = ({ low, high }: Interval, share: number): number => low + (high - low) * share
    const shareOf = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(some, some, shareOf, shareOf, (a, b, i, j) => {
        const [x, y] = [at(a, i), at(b, j)]
        const difference = minus(a, b)
        expect(x - y).toBeGreaterThanOrEqual(difference.low - 1e-9)
        expect(x - y).toBeLessThanOrEqual(difference.high + 1e-9)
        const quotient = dividedBy(a, b)
        if (y === 0) return
        expect(x / y).toBeGreaterThanOrEqual((quotient?.low ?? NaN) * (1 - 1e-9))
        expect(x / y).toBeLessThanOrEqual((quotient?.high ?? NaN) * (1 + 1e-9))
      }),
    )
  })
})
