import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginningWith } from '@/domain/search/beginningWith'
import { readWord } from '@/domain/search/readWord'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'đ', 'ư'), maxLength: 4 })

it('is every word that begins with some letters, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters), letters, (texts, typed) => {
      const vocabulary = texts.map(readWord)
      const { key } = readWord(typed)
      const found = [...beginningWith(vocabulary, key)].toSorted((one, other) => one - other)
      const expected = vocabulary.flatMap((word, number) =>
        word.key.startsWith(key) ? [number] : [],
      )
      expect(found).toEqual(expected)
    }),
  )
})
