import { expect, it } from 'vitest'
import { today } from '@/views/explore/today'

it.each([
  [new Date(2026, 0, 5, 0, 0, 1), '2026-01-05'],
  [new Date(2026, 11, 31, 23, 59, 59), '2026-12-31'],
])('is the day of the clock on the wall', (now, day) => {
  expect(today(now)).toBe(day)
})
