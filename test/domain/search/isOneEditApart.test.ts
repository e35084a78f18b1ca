import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneEditApart } from '@/domain/search/isOneEditApart'

describe('one slip', () => {
  it.each([
    ['vneid', 'vnied'],
    ['hoat', 'hoatt'],
    ['hoat', 'oat'],
    ['hoat', 'hoet'],
    ['a', ''],
  ])('makes %s of %s', (one, other) => {
    expect([isOneEditApart(one, other), isOneEditApart(other, one)]).toEqual([true, true])
  })

  it.each([
    ['vneid', 'vneid'],
    ['vneid', 'vnide'],
    ['hoat', 'hoatxy'],
    ['hoat', 'toah'],
    ['abcd', 'acbx'],
    ['abcde', 'bacdf'],
  ])('does not make %s of %s', (one, other) => {
    expect([isOneEditApart(one, other), isOneEditApart(other, one)]).toEqual([false, false])
  })

  it('of any word makes one that is one slip apart, or the same', () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('', 'a', 'x'), (text, at, letter) => {
        const place = at % text.length
        const slipped = text.slice(0, place) + letter + text.slice(place + 1)
        expect(isOneEditApart(text, slipped)).toBe(text !== slipped)
      }),
    )
  })
})
