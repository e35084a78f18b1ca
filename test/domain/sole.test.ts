import { expect, it } from 'vitest'
import { sole } from '@/domain/sole'

it('is the value all share', () => {
  expect(sole(['a', 'a'])).toBe('a')
})

it.each([[['a', 'b']], [['a', undefined]], [[]]])('is nothing for %j', (values) => {
  expect(sole<string | undefined>(values)).toBeUndefined()
})
