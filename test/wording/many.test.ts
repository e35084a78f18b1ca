import { expect, it } from 'vitest'
import { many } from '@/wording/many'

it.each([
  [0, '0 sources'],
  [1, '1 source'],
  [2, '2 sources'],
  [100_000, '100,000 sources'],
])('%i is %s', (count, said) => {
  expect(many(count, 'source')).toBe(said)
})
