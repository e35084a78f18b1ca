import { expect, it } from 'vitest'
import { given } from '@/domain/given'

it('leaves out what is not known, and nothing else', () => {
  const facts = given({ a: undefined, b: 0, c: null, d: '' })
  expect(Object.keys(facts)).toEqual(['b', 'c', 'd'])
})
