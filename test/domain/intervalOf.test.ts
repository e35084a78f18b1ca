import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import type { Kind } from '@/domain/Indicator'
import { intervalOf } from '@/domain/intervalOf'
import { figureArbitrary } from './figureArbitrary'

type Figure = Pick<Claim, 'value' | 'valueMax' | 'bound' | 'step' | 'of'>

describe('the table of bounds', () => {
  it.each<[string, Figure, number, number]>([
    ['87,7 triệu', { value: 87.7e6, bound: 'exact', step: 1e5 }, 87.65e6, 87.8e6],
    ['hơn 67 triệu', { value: 67e6, bound: 'atLeast', step: 1e6 }, 67e6, 68e6],
    ['gần 60 triệu', { value: 60e6, bound: 'atMost', step: 1e6 }, 59e6, 60e6],
    ['khoảng 5 triệu', { value: 5e6, bound: 'approx', step: 1e6 }, 4e6, 6e6],
    ['3 đến 6 triệu', { value: 3e6, valueMax: 6e6, bound: 'between', step: 1e6 }, 3e6, 6e6],
    ['a range without its end', { value: 3e6, bound: 'between', step: 1e6 }, 3e6, 3e6],
    ['46 cơ sở dữ liệu', { value: 46, bound: 'exact', step: 0 }, 46, 46],
  ])('%s', (_, figure, low, high) => {
    expect(intervalOf(figure, 'stock')).toEqual({ low, high })
  })

  it('leaves no dust: 39,52 % is 39.515 to 39.53', () => {
    const figure: Figure = { value: 39.52, bound: 'exact', step: 0.01 }
    expect(intervalOf(figure, 'share')).toEqual({ low: 39.515, high: 39.53 })
  })
})

describe('what is possible', () => {
  it.each<[Kind, Figure, number, number]>([
    ['stock', { value: 1, bound: 'approx', step: 5 }, 0, 6],
    ['flow', { value: 1, bound: 'approx', step: 5 }, 0, 6],
    ['rate', { value: 1, bound: 'approx', step: 5 }, 0, 6],
    ['share', { value: 1, bound: 'approx', step: 5 }, 0, 6],
    ['share', { value: 99.5, bound: 'approx', step: 1 }, 98.5, 100],
    ['rank', { value: 2, bound: 'approx', step: 5 }, 1, 7],
    ['score', { value: 1, bound: 'approx', step: 5 }, -4, 6],
    ['stock', { value: 100, bound: 'approx', step: 5, of: 102 }, 95, 102],
    ['flow', { value: 100, bound: 'approx', step: 5, of: 102 }, 95, 102],
    ['rank', { value: 192, bound: 'approx', step: 5, of: 193 }, 187, 193],
    ['rate', { value: 100, bound: 'approx', step: 5, of: 102 }, 95, 105],
  ])('bounds a %s', (kind, figure, low, high) => {
    expect(intervalOf(figure, kind)).toEqual({ low, high })
  })
})

it('always allows the published value itself', () => {
  fc.assert(
    fc.property(figureArbitrary, (facts) => {
      const figure = { value: 0, step: 0, bound: 'exact' as const, ...facts }
      // A score has no limits that could cut the interval down.
      const { low, high } = intervalOf(figure, 'score')
      expect(low).toBeLessThanOrEqual(figure.value)
      expect(high).toBeGreaterThanOrEqual(figure.value)
      // Only a full count or a range of one value is certain.
      const width = figure.bound === 'between' ? (figure.valueMax ?? 0) - figure.value : figure.step
      expect(high > low).toBe(width > 0)
    }),
  )
})
