import { describe, expect, it } from 'vitest'
import { changeBetween, publishedChange } from '@/domain/changeBetween'
import { claimWith } from './claimWith'
import { indicatorWith } from './indicatorWith'
import { pointOf, pointWith } from './seriesWith'

const count = indicatorWith({ kind: 'stock' })
const rank = indicatorWith({ kind: 'rank' })

describe('the change between two points', () => {
  it('is every difference their intervals allow', () => {
    const [from, to] = [
      pointOf({ value: 40, step: 2 }),
      pointOf({ value: 50, step: 4, bound: 'approx' }),
    ]
    expect(changeBetween(count, from, to)).toEqual({ low: 4, high: 15 })
    expect(publishedChange(count, from, to)).toBe(10)
  })

  it('runs the other way for ranks: a smaller number is the better place', () => {
    const [from, to] = [pointOf({ value: 86 }, 'rank'), pointOf({ value: 71 }, 'rank')]
    expect(changeBetween(rank, from, to)).toEqual({ low: 15, high: 15 })
    expect(publishedChange(rank, from, to)).toBe(15)
  })

  it('has no published size beside a disputed point', () => {
    const disputed = pointWith([claimWith({ value: 10 }), claimWith({ value: 20 })])
    const plain = pointOf({ value: 5 })
    expect(publishedChange(count, disputed, plain)).toBeUndefined()
    expect(publishedChange(count, plain, disputed)).toBeUndefined()
  })
})
