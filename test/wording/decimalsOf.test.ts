import { expect, it } from 'vitest'
import { decimalsOf } from '@/wording/decimalsOf'

it('counts the decimals a value is written with, without the dust of binary fractions', () => {
  expect([0, 67, 57.1, 0.878, 0.1 + 0.2, 1 / 3].map(decimalsOf)).toEqual([0, 0, 1, 3, 1, 10])
})

it('says the same however many values were measured before', () => {
  const values = Array.from({ length: 6000 }, (_, place) => place / 100)
  const first = values.map(decimalsOf)
  expect(values.map(decimalsOf)).toEqual(first)
  expect(first[1]).toBe(2)
})
