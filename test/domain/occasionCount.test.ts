import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occasionCount } from '@/domain/occasionCount'
import { claimWith } from './claimWith'

const said = (source: string, occasion?: string) =>
  claimWith({ source, ...(occasion !== undefined && { occasion }) })

describe('how often something was said', () => {
  it('counts papers that report one occasion once', () => {
    expect(occasionCount([])).toBe(0)
    expect(occasionCount([said('a', 'x'), said('b', 'x')])).toBe(1)
    expect(occasionCount([said('a', 'x'), said('b', 'y'), said('c')])).toBe(3)
  })

  it('counts what one article links as one', () => {
    expect(occasionCount([said('a', 'x'), said('b', 'y'), said('a', 'y')])).toBe(1)
  })

  it('is the same in any order, and never more than the claims', () => {
    const claim = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', undefined))
      .map(([source, occasion]) => said(source, occasion))
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 6 }), (claims) => {
        const count = occasionCount(claims)
        expect(count).toBe(occasionCount(claims.toReversed()))
        expect(count).toBeLessThanOrEqual(claims.length)
      }),
    )
  })
})
