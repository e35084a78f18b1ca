import { expect, it } from 'vitest'
import { timelineSpan } from '@/domain/timelineSpan'

it('runs from two years before the first year to half a year after the latest day', () => {
  expect(timelineSpan('2022-06-30', '2024-08-31')).toEqual({
    first: '2020-01-01',
    last: '2025-02-28',
    years: ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'],
  })
})

it('names a year that begins on its last day', () => {
  const { last, years } = timelineSpan('2024-07-01', '2024-07-01')
  expect(last).toBe('2025-01-01')
  expect(years.at(-1)).toBe('2025-01-01')
})
