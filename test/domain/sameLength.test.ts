import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, addMonths } from '@/domain/calendar'
import type { Period } from '@/domain/Moment'
import { sameLength } from '@/domain/sameLength'
import { dayArbitrary } from './figureArbitrary'

const period = (start: string, end: string): Period => ({ start, end })

it.each([
  [
    'a year and a leap year',
    period('2023-01-01', '2023-12-31'),
    period('2024-01-01', '2024-12-31'),
  ],
  ['two quarters', period('2024-01-01', '2024-03-31'), period('2024-07-01', '2024-09-30')],
  [
    'a year and any twelve months',
    period('2024-01-01', '2024-12-31'),
    period('2023-12-15', '2024-12-14'),
  ],
  [
    'the same number of days',
    period('2024-07-01', '2024-07-10'),
    period('2025-02-22', '2025-03-03'),
  ],
  [
    'the same dates over a leap day',
    period('2023-01-01', '2023-07-26'),
    period('2024-01-01', '2024-07-26'),
  ],
])('compares %s', (_, a, b) => {
  expect(sameLength(a, b)).toBe(true)
  expect(sameLength(b, a)).toBe(true)
})

it.each([
  [
    'a year and nine months',
    period('2023-01-01', '2023-12-31'),
    period('2024-01-01', '2024-09-30'),
  ],
  [
    'a month and as many other days',
    period('2024-04-01', '2024-04-30'),
    period('2024-05-01', '2024-05-30'),
  ],
  ['ten days and eleven', period('2024-07-01', '2024-07-10'), period('2024-07-01', '2024-07-11')],
  [
    'the same dates over more years',
    period('2023-01-01', '2023-07-26'),
    period('2023-01-01', '2024-07-26'),
  ],
  ['the same end only', period('2023-01-01', '2023-07-26'), period('2024-02-01', '2024-07-26')],
])('does not compare %s', (_, a, b) => {
  expect(sameLength(a, b)).toBe(false)
  expect(sameLength(b, a)).toBe(false)
})

it('whole calendar months compare exactly by their number', () => {
  const months = fc.integer({ min: 1, max: 24 })
  const start = dayArbitrary.map((day) => `${day.slice(0, 7)}-01`)
  fc.assert(
    fc.property(start, start, months, months, (first, second, m, n) => {
      const a = period(first, addDays(addMonths(first, m), -1))
      const b = period(second, addDays(addMonths(second, n), -1))
      expect(sameLength(a, b)).toBe(m === n)
    }),
  )
})

it('shorter spans compare only where they differ by a leap day at most', () => {
  const span = fc.tuple(dayArbitrary, fc.integer({ min: 0, max: 26 }))
  fc.assert(
    fc.property(span, span, ([first, m], [second, n]) => {
      const a = period(first, addDays(first, m))
      const b = period(second, addDays(second, n))
      expect(sameLength(a, b)).toBe(sameLength(b, a))
      if (m === n) expect(sameLength(a, b)).toBe(true)
      if (Math.abs(m - n) > 1) expect(sameLength(a, b)).toBe(false)
    }),
  )
})
