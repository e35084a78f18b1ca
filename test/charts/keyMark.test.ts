import { expect, it } from 'vitest'
import { keyMark } from '@/charts/keyMark'
import { timeOf } from '@/domain/calendar'

const marks = ['2024-10-10', '2026-01-16', '2026-02-25'].map((day) => ({ day, time: timeOf(day) }))

it('is the latest point on or before NOW', () => {
  expect(keyMark(marks, '2026-01-16')?.day).toBe('2026-01-16')
  expect(keyMark(marks, '2025-12-31')?.day).toBe('2024-10-10')
  expect(keyMark(marks, '2030-01-01')?.day).toBe('2026-02-25')
})

it('is none where all points are later', () => {
  expect(keyMark(marks, '2020-01-01')).toBeUndefined()
})
