import { expect, it } from 'vitest'
import { counted } from '@/wording/counted'
import { many } from '@/wording/many'

it.each([
  [0, '0 sources'],
  [1, '1 source'],
  [2, '2 sources'],
  [100_000, '100,000 sources'],
])('%i is %s', (count, said) => {
  expect(many(count, 'source')).toBe(said)
})

it('groups a long count as Vietnamese does', () => {
  expect([counted(7), counted(100_000)]).toEqual(['7', '100.000'])
})
