import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsOf } from '@/wording/decimalsOf'
import { numberText } from '@/wording/numberText'
import { signedText } from '@/wording/signedText'

/** Reads a number back as a reader of the language would. */
function read(text: string, lang: 'vi' | 'en'): number {
  const [group, decimal] = lang === 'vi' ? ['.', ','] : [',', '.']
  return Number(text.replaceAll(group, '').replace(decimal, '.').replace('\u2212', '-'))
}

describe('numberText', () => {
  it.each([
    [4427, '4.427', '4,427'],
    [67_910_130, '67.910.130', '67,910,130'],
    [57.1, '57,1', '57.1'],
    [86.97, '86,97', '86.97'],
    [-0.8, '\u22120,8', '\u22120.8'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [67 - 57.2, '9,8', '9.8'],
    [1234.5, '1.234,5', '1,234.5'],
  ])('writes %d', (value, vi, en) => {
    expect(numberText(value, 'vi')).toBe(vi)
    expect(numberText(value, 'en')).toBe(en)
  })

  it('pads or rounds to the digits asked for, and gives a rounded zero no sign', () => {
    expect(numberText(67, 'vi', 1)).toBe('67,0')
    expect(numberText(0.878, 'en', 4)).toBe('0.8780')
    expect(numberText(-0.04, 'vi', 1)).toBe('0,0')
  })

  it('can be read back, in both languages', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`))
    fc.assert(
      fc.property(decimal, fc.constantFrom('vi' as const, 'en' as const), (value, lang) => {
        expect(read(numberText(value, lang), lang)).toBeCloseTo(value, 6)
        expect(numberText(value, lang)).not.toContain('-')
      }),
    )
  })
})

describe('signedText', () => {
  it('shows both directions, and none for zero', () => {
    expect(signedText(9.9, 'vi')).toBe('+9,9')
    expect(signedText(-0.8, 'en')).toBe('\u22120.8')
    expect(signedText(0, 'vi')).toBe('0')
  })
})

describe('decimalsOf', () => {
  it('stops at ten', () => {
    expect(decimalsOf(1 / 3)).toBe(10)
    expect(decimalsOf(0.1 + 0.2)).toBe(1)
  })
})
