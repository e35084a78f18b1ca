import { expect, it } from 'vitest'
import { ageOf } from '@/domain/ageOf'
import { pointOf } from './seriesWith'

it.each([
  ['2025-06-30', 0, false],
  ['2025-12-29', 5, false],
  ['2025-12-30', 6, true],
  ['2027-01-31', 19, true],
])('on %s a figure of June 2025 is %i months old; stale: %j', (day, months, stale) => {
  expect(ageOf(pointOf({ asOf: '2025-06' }), day)).toEqual({ months, stale })
})
