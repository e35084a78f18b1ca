import fc from 'fast-check'
import type { Bound, Claim } from '@/domain/Claim'
import { claimWith } from './claimWith'

const BOUNDS: readonly Bound[] = ['exact', 'atLeast', 'atMost', 'approx', 'between']

/** Facts of a claim about a count: any bound, a step that fits the value, or a full count. */
export const figureArbitrary = fc
  .record({
    digits: fc.integer({ min: 0, max: 999 }),
    wider: fc.integer({ min: 0, max: 50 }),
    step: fc.constantFrom(0, 2, 10, 1000, 100_000),
    bound: fc.constantFrom(...BOUNDS),
  })
  .map(({ digits, wider, step, bound }): Partial<Claim> => {
    const unit = Math.max(1, step)
    const value = digits * unit
    return {
      value,
      step,
      bound,
      ...(bound === 'between' ? { valueMax: value + wider * unit } : {}),
    }
  })

/** Some claims about counts, all of one day. */
export function claimsArbitrary(minLength: number): fc.Arbitrary<Claim[]> {
  const near = fc.record({
    figure: figureArbitrary,
    place: fc.integer({ min: 60, max: 64 }),
  })
  return fc.array(near, { minLength, maxLength: 5 }).map((all) =>
    all.map(({ figure, place }) => {
      // Values close to one another, so that agreement and conflict both happen often.
      const value = place * 1000
      return claimWith({
        ...figure,
        value,
        ...(figure.bound === 'between' ? { valueMax: value + 2000 } : {}),
      })
    }),
  )
}

/** A day of the years the figures come from. */
export const dayArbitrary = fc
  .integer({ min: 0, max: 8000 })
  .map((days) => new Date(Date.UTC(2008, 0, 1 + days)).toISOString().slice(0, 10))
