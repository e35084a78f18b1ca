import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bundled, folded } from '@/domain/folded'

it('shows the first items and folds the rest', () => {
  expect(folded([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], rest: [3, 4] })
  expect(folded([1], 2)).toEqual({ shown: [1], rest: [] })
})

it('a rest of one is shown: its fold would be as long', () => {
  expect(folded([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], rest: [] })
})

it('bundles know their first and last item', () => {
  expect(bundled([1, 2, 3], 2)).toEqual([
    { items: [1, 2], first: 1, last: 2 },
    { items: [3], first: 3, last: 3 },
  ])
  expect(bundled([], 2)).toEqual([])
})

it('nothing is lost in bundles or folds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, size) => {
      expect(bundled(list, size).flatMap(({ items }) => items)).toEqual(list)
      const { shown, rest } = folded(list, size)
      expect([...shown, ...rest]).toEqual(list)
    }),
  )
})
