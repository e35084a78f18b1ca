import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pointOn } from '@/domain/pointOn'
import { claimWith } from './claimWith'
import { dayArbitrary } from './figureArbitrary'
import { seriesWith } from './seriesWith'

it('is the latest on or before a day', () => {
  const series = seriesWith([claimWith({ asOf: '2025' }), claimWith({ asOf: '2024' })])
  expect(pointOn(series, '2024-12-30')).toBeUndefined()
  expect(pointOn(series, '2024-12-31')?.day).toBe('2024-12-31')
  expect(pointOn(series, '2025-12-30')?.day).toBe('2024-12-31')
  expect(pointOn(series, '2030-01-01')?.day).toBe('2025-12-31')
})

it('leaves no later point on or before the day', () => {
  fc.assert(
    fc.property(fc.array(dayArbitrary, { maxLength: 6 }), dayArbitrary, (days, day) => {
      const series = seriesWith(days.map((asOf) => claimWith({ asOf })))
      const before = days.filter((each) => each <= day).toSorted()
      expect(pointOn(series, day)?.day).toBe(before.at(-1))
    }),
  )
})
