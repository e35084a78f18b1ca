import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOfBeginning, readWord } from '@/domain/search/readWord'

describe('a word as search takes it', () => {
  it.each([
    ['căn', 'can'],
    ['CƯỚC', 'cuoc'],
    ['Đề', 'de'],
    ['đ', 'd'],
    ['5G', '5g'],
    ['57,1', '57.1'],
    ['67.910.130', '67.910.130'],
    ['centres', 'centre'],
    ['accounts', 'account'],
    ['process', 'process'],
    ['BTS', 'bts'],
    ['ứng', 'ung'],
  ])('%s is known by %s', (word, key) => {
    expect(readWord(word).key).toBe(key)
    expect(readWord(word.normalize('NFD'))).toEqual(readWord(word))
  })

  it('keeps its marks beside', () => {
    expect(readWord('Hạng')).toEqual({ form: 'hạng', key: 'hang' })
  })

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const { form } = readWord(word)
        expect(readWord(form).key).toBe(readWord(word).key)
      }),
    )
  })
})

describe('the beginning of a word', () => {
  it.each([
    ['hoạt', 2, 'ho'],
    ['hoạt', 3, 'hoạ'],
    ['hoạt'.normalize('NFD'), 3, 'hoạ'.normalize('NFD')],
    ['được', 1, 'đ'],
    ['được', 9, 'được'],
  ])('%s, %i letters: %s', (word, letters, beginning) => {
    expect(word.slice(0, lengthOfBeginning(word, letters))).toBe(beginning)
  })
})
