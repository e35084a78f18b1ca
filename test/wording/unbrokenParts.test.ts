import { describe, expect, it } from 'vitest'
import { unbrokenParts } from '@/wording/unbrokenParts'
import { publishedDataset } from '../support/publishedDataset'

const kept = (text: string) =>
  unbrokenParts(text).flatMap((part) => (part.whole ? [part.text] : []))

describe('words that do not part at their hyphen', () => {
  it.each([
    ['Activated e-ID accounts', ['e-ID']],
    ['Tài khoản e-KYC và chữ ký số (e-signature).', ['e-KYC', 'e-signature']],
    ['Khuyến nghị ITU-T', ['ITU-T']],
    ['E-government rank (EGDI)', ['E-government']],
    ['định-danh số đ-ID', ['đ-ID']],
  ])('%s: %j', (text, words) => {
    expect(kept(text)).toEqual(words)
  })

  it.each([
    'full-process online services',
    'chip-based ID cards',
    '2021-2025',
    'e - ID',
    'hạng 71',
    '',
    `e-${'x'.repeat(40)}`,
  ])('%s: none', (text) => {
    expect(kept(text)).toEqual([])
  })

  it('together say what the text says', () => {
    for (const { name, definition } of publishedDataset().indicators) {
      for (const text of [name.vi, name.en, definition.vi, definition.en, '']) {
        const parts = unbrokenParts(text).map((part) => part.text)
        expect(parts.join('')).toBe(text)
        expect(parts).not.toContain('')
      }
    }
  })
})
