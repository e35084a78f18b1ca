import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean } from '@/domain/clean'

it('takes the dust off', () => {
  expect(clean(0.1 + 0.2)).toBe(0.3)
  expect(clean((57 / 100) * 100)).toBe(57)
  expect(clean(39.52 - 0.005, 39.52)).toBe(39.515)
})

it('judges a small difference by the numbers it came from', () => {
  expect(clean(99_999.53 - 99_999.52, 99_999.53)).toBe(0.01)
  expect(clean(0.1 + 0.2 - 0.3, 0.3)).toBe(0)
})

it('leaves zero without a sign, and what is not finite as it is', () => {
  expect(Object.is(clean(-1e-20, 1), 0)).toBe(true)
  expect(clean(0)).toBe(0)
  expect(clean(Infinity)).toBe(Infinity)
})

it('copes with numbers too small for their place to be written', () => {
  expect(clean(1e-120)).toBe(0)
})

it('never changes a number with up to twelve digits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
      fc.nat({ max: 6 }),
      (digits, places) => {
        const value = Number(`${digits}e-${places}`)
        expect(clean(value)).toBe(value + 0)
      },
    ),
  )
})
