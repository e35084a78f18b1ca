import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  firstDay,
  isDay,
  isMoment,
  lastDay,
  monthsBetween,
  precisionOf,
  timeOf,
} from '@/domain/calendar'
import { dayArbitrary } from './figureArbitrary'

describe('isDay', () => {
  it.each(['2024-10-10', '2024-02-29', '2000-02-29', '0001-01-01'])('knows %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2025-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024-10',
    '',
    '2024-10-10 ',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('isMoment', () => {
  it.each(['2024-10-10', '2024-10', '2024-Q3', '2024'])('knows %s', (text) => {
    expect(isMoment(text)).toBe(true)
  })

  it.each(['2024-13', '2024-00', '2024-Q5', '2024-Q0', '24', '2025-02-29', 'now', '2024-Q3x'])(
    'refuses %j',
    (text) => {
      expect(isMoment(text)).toBe(false)
    },
  )
})

describe('the ends of a moment', () => {
  it.each([
    ['2024-10-10', 'day', '2024-10-10', '2024-10-10'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-Q3', 'quarter', '2024-07-01', '2024-09-30'],
    ['2024-Q4', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
  ])('%s is a %s from %s to %s', (moment, precision, first, last) => {
    expect(precisionOf(moment)).toBe(precision)
    expect(firstDay(moment)).toBe(first)
    expect(lastDay(moment)).toBe(last)
  })
})

describe('days', () => {
  it('stand at midnight UTC', () => {
    expect(timeOf('1970-01-02')).toBe(86_400_000)
  })

  it('are counted over a leap day and backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2024-10-10', '2026-01-16')).toBe(463)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  })

  it('come back after any number of days forth and back', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const moved = addDays(day, days)
        expect(daysBetween(day, moved)).toBe(days)
        expect(addDays(moved, -days)).toBe(day)
        expect(moved > day).toBe(days > 0)
      }),
    )
  })
})

describe('months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-11-15', 2, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-03-31', -13, '2023-02-28'],
    ['2024-12-31', 12, '2025-12-31'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later)
  })

  it.each([
    ['2024-10-10', '2026-01-16', 15],
    ['2024-10-16', '2026-01-15', 14],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2026-01-16', '2024-10-10', -15],
    ['2025-05-05', '2025-05-05', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  it('are as many as can be added without passing the later day', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.nat({ max: 3000 }), (from, days) => {
        const to = addDays(from, days)
        const months = monthsBetween(from, to)
        expect(addMonths(from, months) <= to).toBe(true)
        expect(addMonths(from, months + 1) > to).toBe(true)
      }),
    )
  })
})
