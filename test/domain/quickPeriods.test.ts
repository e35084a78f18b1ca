import { expect, it } from 'vitest'
import { quickPeriods } from '@/domain/quickPeriods'

const conferences = { name: 'conferences', then: '2024-10-10', now: '2026-01-16' }

it('without figures only the two conferences are worth a click', () => {
  expect(quickPeriods([], [])).toEqual([conferences])
})

it('a year ago is a whole year back, the first day is the first the hero has a figure', () => {
  const days = ['2014-07-01', '2025-01-16', '2025-01-17', '2026-01-16']
  expect(quickPeriods(days, ['2022-11-07', '2026-01-16'])).toEqual([
    conferences,
    { name: 'yearAgo', then: '2025-01-16', now: '2026-01-16' },
    { name: 'firstToLatest', then: '2022-11-07', now: '2026-01-16' },
  ])
})

it('leaves the year ago out where no figure is so old; without a hero all data begins', () => {
  expect(quickPeriods(['2025-02-01', '2026-01-16'], [])).toEqual([
    conferences,
    { name: 'firstToLatest', then: '2025-02-01', now: '2026-01-16' },
  ])
})
