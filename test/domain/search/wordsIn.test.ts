import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsIn } from '@/domain/search/wordsIn'

const texts = (text: string) => wordsIn(text).map((word) => word.text)

it.each([
  ['Thẻ căn cước gắn chip', ['Thẻ', 'căn', 'cước', 'gắn', 'chip']],
  ['hơn 57,1 triệu; 4.427/6.283', ['hơn', '57,1', 'triệu', '4.427', '6.283']],
  ['e-ID (VNeID), 5G.', ['e', 'ID', 'VNeID', '5G']],
  ['10/10/2024: 86,97%', ['10', '10', '2024', '86,97']],
  ['', []],
  [' “…” ', []],
])('the words of %j', (text, words) => {
  expect(texts(text)).toEqual(words)
  expect(texts(text.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual(words)
})

it('each stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of wordsIn(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text)
      }
    }),
  )
})
