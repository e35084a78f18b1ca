import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressGeometry } from '@/charts/progressGeometry'
import { coverageTarget } from '../support/chartFixtures'

const target = (value: number) => ({ ...coverageTarget, value })

describe('progressGeometry', () => {
  it('is as long as the target while the figure is short of it', () => {
    expect(progressGeometry(target(80), { low: 20, high: 40 })).toEqual({
      target: 1,
      reached: { low: 0.25, width: 0.25 },
    })
  })

  it('is as long as the figure once it passed the target', () => {
    expect(progressGeometry(target(50), { low: 75, high: 100 })).toEqual({
      target: 0.5,
      reached: { low: 0.75, width: 0.25 },
    })
  })

  it('says nothing of progress where no figure is published', () => {
    expect(progressGeometry(target(90), undefined)).toEqual({ target: 1 })
  })

  it('divides nothing by zero', () => {
    expect(progressGeometry(target(0), undefined)).toEqual({ target: 0 })
    expect(progressGeometry(target(0), { low: 0, high: 0 })).toEqual({ target: 0 })
  })

  it('never leaves the bar', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(amount, amount, amount, (value, low, wider) => {
        const { target: goal, reached } = progressGeometry(target(value), {
          low,
          high: low + wider,
        })
        const places = [goal, reached?.low ?? 0, (reached?.low ?? 0) + (reached?.width ?? 0)]
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1 + 1e-12)
        }
      }),
    )
  })
})
