import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutName, isViewName, plainName } from '@/domain/saved/plainName'

describe('a name as it is kept', () => {
  it.each([
    ['  Họp   giao\tban\n', 'Họp giao ban'],
    ['Ho\u0323p', 'Họp'],
    ['an\u0000\u0007 toàn', 'an toàn'],
    ['\u202egnp.\u2066exe', 'gnp.exe'],
    ['a\u200bb\u00adc\ufeff', 'abc'],
    ['👩\u200d💻', '👩\u200d💻'],
    ['\ud800x', 'x'],
    ['\u0301\u200d x', 'x'],
    ['<b>x</b>', '<b>x</b>'],
    ['\u200b \u0300\u202e', ''],
    ['', ''],
  ])('%j is %j', (given, kept) => {
    expect(plainName(given)).toBe(kept)
  })

  it('stays as it is, however often it is read, also where it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.integer({ min: 1, max: 100 }),
        (text, most) => {
          const name = plainName(text)
          expect(plainName(name)).toBe(name)
          const cut = cutName(name, most)
          expect(plainName(cut)).toBe(cut)
          expect([...cut].length).toBeLessThanOrEqual(most)
          expect(cut === '').toBe(name === '')
        },
      ),
    )
  })
})

it('a name is neither empty nor too long, counted in characters', () => {
  expect(isViewName('')).toBe(false)
  expect(isViewName('x')).toBe(true)
  expect(isViewName('👩'.repeat(80))).toBe(true)
  expect(isViewName('x'.repeat(81))).toBe(false)
  expect(isViewName(cutName('ặ'.repeat(200)))).toBe(true)
})
