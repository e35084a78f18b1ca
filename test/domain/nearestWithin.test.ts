import { describe, expect, it } from 'vitest'
import { nearestWithin } from '@/domain/nearestWithin'

describe('nearestWithin', () => {
  it.each([
    ['0001-01-01', '2014-12-31'],
    ['2014-12-31', '2014-12-31'],
    ['2024-10-10', '2024-10-10'],
    ['2026-03-05', '2026-03-05'],
    ['9999-12-31', '2026-03-05'],
  ])('takes %s to %s', (day, expected) => {
    expect(nearestWithin(day, '2014-12-31', '2026-03-05')).toBe(expected)
  })
})
