import { expect, it } from 'vitest'
import { groupedBy } from '@/domain/groupedBy'

it('keeps keys and items in the order they are met', () => {
  const groups = groupedBy(['beta', 'alpha', 'bold', 'air'], (word) => word[0])
  expect([...groups]).toEqual([
    ['b', ['beta', 'bold']],
    ['a', ['alpha', 'air']],
  ])
})

it('takes undefined for a key like any other', () => {
  expect(groupedBy([1], () => undefined).get(undefined)).toEqual([1])
  expect(groupedBy([], String).size).toBe(0)
})
