import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { comparePoints } from '@/domain/comparePoints'
import type { Kind } from '@/domain/Indicator'
import { intervalOf } from '@/domain/intervalOf'
import { claimWith } from './claimWith'
import { figureArbitrary } from './figureArbitrary'
import { indicatorWith } from './indicatorWith'
import { pointOf } from './seriesWith'

type Finding = ReturnType<typeof comparePoints>

function found(kind: Kind, from: Partial<Claim>, to: Partial<Claim>): Finding {
  const [earlier, later] = [pointOf({ asOf: '2024-01-01', ...from }, kind), pointOf(to, kind)]
  return comparePoints(indicatorWith({ kind }), earlier, later)
}

describe('verdict', () => {
  it.each<[string, Partial<Claim>, Partial<Claim>, Finding['verdict']]>([
    ['a surely higher value rose', { value: 50 }, { value: 51 }, 'rose'],
    ['a surely lower value fell', { value: 51 }, { value: 50 }, 'fell'],
    ['equal full counts are unchanged', { value: 50 }, { value: 50 }, 'unchanged'],
    [
      'equal rounded values cannot tell',
      { value: 50, step: 1 },
      { value: 50, step: 1 },
      'cannot-tell',
    ],
    [
      'a touch from below cannot tell',
      { bound: 'atMost', step: 1 },
      { bound: 'atLeast', step: 1 },
      'cannot-tell',
    ],
    [
      'a touch from above cannot tell',
      { bound: 'atLeast', step: 1 },
      { bound: 'atMost', step: 1 },
      'cannot-tell',
    ],
  ])('%s', (_, from, to, verdict) => {
    expect(found('stock', from, to).verdict).toBe(verdict)
  })

  it('of what does not compare gives its reason, and no change', () => {
    expect(found('stock', { of: 227 }, { of: 224 })).toEqual({
      verdict: 'not-comparable',
      reason: 'total',
      span: { days: 366, months: 12 },
      disputed: false,
    })
  })
})

describe('a disputed side', () => {
  const contradicts = ['x/y']

  it('that leaves no direction does not compare', () => {
    const nowhere = {
      verdict: 'not-comparable',
      reason: 'dispute',
      span: { days: 366, months: 12 },
      disputed: true,
    }
    expect(found('stock', { value: 50, step: 1, contradicts }, { value: 50, step: 1 })).toEqual(
      nowhere,
    )
    expect(found('stock', { value: 50, step: 1 }, { value: 50, step: 1, contradicts })).toEqual(
      nowhere,
    )
  })

  it('that leaves one compares by its hull, without a published difference', () => {
    const finding = found('stock', { value: 50 }, { value: 60, step: 4, contradicts })
    expect(finding).toMatchObject({ verdict: 'rose', disputed: true, change: { low: 8, high: 14 } })
    expect(finding.published).toBeUndefined()
    expect(found('stock', { value: 50, contradicts }, { value: 50 }).verdict).toBe('unchanged')
  })
})

describe('change', () => {
  it('of a rank is in places, positive where the place got better', () => {
    expect(found('rank', { value: 86 }, { value: 71 })).toMatchObject({
      verdict: 'rose',
      change: { low: 15, high: 15 },
      published: 15,
    })
    expect(found('rank', { value: 43 }, { value: 44 })).toMatchObject({
      verdict: 'fell',
      published: -1,
    })
  })

  it('of a rank within bounds takes the ends that matter', () => {
    const finding = found('rank', { value: 80, bound: 'approx', step: 2 }, { value: 71 })
    expect(finding.change).toEqual({ low: 7, high: 11 })
  })

  it('holds every difference of values both claims allow', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(figureArbitrary, figureArbitrary, share, share, (a, b, i, j) => {
        const { change, ratio, verdict } = found('stock', a, b)
        const at = (facts: Partial<Claim>, part: number): number => {
          const { low, high } = intervalOf(claimWith(facts), 'stock')
          return low + (high - low) * part
        }
        const [x, y] = [at(a, i), at(b, j)]
        expect(change?.low).toBeLessThanOrEqual(y - x + 1e-6)
        expect(change?.high).toBeGreaterThanOrEqual(y - x - 1e-6)
        if (x > 0) {
          expect(ratio?.low).toBeLessThanOrEqual((y / x) * (1 + 1e-9))
          expect(ratio?.high).toBeGreaterThanOrEqual((y / x) * (1 - 1e-9))
        }
        if (verdict === 'rose') expect(y).toBeGreaterThan(x)
        if (verdict === 'fell') expect(y).toBeLessThan(x)
        if (verdict === 'unchanged') expect(y).toBe(x)
      }),
    )
  })

  it('turns round with the points, and with the sense of a rank', () => {
    const turned = { rose: 'fell', fell: 'rose' } as Record<string, string>
    const kinds = fc.constantFrom<Kind>('stock', 'rate', 'score', 'rank')
    fc.assert(
      fc.property(figureArbitrary, figureArbitrary, kinds, (a, b, kind) => {
        const [there, back] = [found(kind, a, b), found(kind, b, a)]
        expect(back.verdict).toBe(turned[there.verdict] ?? there.verdict)
        expect(back.change?.low).toBe(0 - (there.change?.high ?? NaN))
        expect(back.published).toBe(there.published === undefined ? undefined : 0 - there.published)
      }),
    )
  })
})

describe('published difference', () => {
  it('is that of the words, clean of dust', () => {
    expect(found('share', { value: 39.53, step: 0.01 }, { value: 90.2, step: 0.1 }).published).toBe(
      50.67,
    )
  })

  it('is absent where either side is a range', () => {
    const range = { value: 3e6, valueMax: 6e6, bound: 'between' } as const
    expect(found('stock', range, { value: 7e6 }).published).toBeUndefined()
    expect(found('stock', { value: 7e6 }, range).published).toBeUndefined()
  })
})

describe('ratio', () => {
  it.each(['stock', 'rate'] as const)('is to ÷ from for a %s', (kind) => {
    expect(found(kind, { value: 40 }, { value: 50 }).ratio).toEqual({ low: 1.25, high: 1.25 })
  })

  it('is to ÷ from for a flow', () => {
    const ratio = found('flow', { asOf: '2023', value: 40 }, { asOf: '2024', value: 50 }).ratio
    expect(ratio).toEqual({ low: 1.25, high: 1.25 })
  })

  it.each(['share', 'score', 'rank'] as const)('is absent for a %s', (kind) => {
    expect(found(kind, { value: 40 }, { value: 50 })).not.toHaveProperty('ratio')
  })

  it('is without end from what may be nothing, and absent from nothing', () => {
    const few = { value: 4, bound: 'atMost', step: 4 } as const
    expect(found('stock', few, { value: 6 }).ratio).toEqual({ low: 1.5, high: Infinity })
    expect(found('stock', { value: 0 }, { value: 6 })).not.toHaveProperty('ratio')
  })
})

describe('span and pace', () => {
  it('a year’s pace is given from 90 days on', () => {
    const later = (asOf: string): Finding => found('stock', { value: 10 }, { value: 20, asOf })
    expect(later('2024-03-30')).not.toHaveProperty('pace')
    expect(later('2024-03-30').span).toEqual({ days: 89, months: 2 })
    expect(later('2024-03-31').span).toEqual({ days: 90, months: 2 })
    expect(later('2024-03-31').pace?.low).toBeCloseTo(40.583, 3)
    expect(later('2024-03-31').pace?.high).toBeCloseTo(40.583, 3)
  })

  it('runs at the change itself over a year', () => {
    const { pace } = found('stock', { value: 10, step: 2 }, { value: 20, asOf: '2028-01-01' })
    expect(pace).toEqual({ low: 2, high: 2.75 })
  })
})
