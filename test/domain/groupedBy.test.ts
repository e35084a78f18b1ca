import { expect, it } from 'vitest'
import { groupedBy } from '@/domain/groupedBy'

it('puts items of one key together, keys and items in the order they are met', () => {
  const groups = groupedBy([3, 1, 4, 5, 2], (number) => number % 2)
  expect([...groups]).toEqual([
    [1, [3, 1, 5]],
    [0, [4, 2]],
  ])
})

it('of nothing makes no group', () => {
  expect(groupedBy([], String).size).toBe(0)
})
