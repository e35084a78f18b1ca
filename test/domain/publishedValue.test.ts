import { describe, expect, it } from 'vitest'
import { publishedValue } from '@/domain/publishedValue'
import { indicatorWith } from './indicatorWith'
import { pointOf } from './seriesWith'

describe('of a point of its own claims', () => {
  const indicator = indicatorWith({})

  it('is the leading value as stated', () => {
    expect(publishedValue(indicator, pointOf({ value: 67e6, bound: 'atLeast', step: 1e6 }))).toBe(
      67e6,
    )
  })

  it('is none for a range or a dispute', () => {
    expect(publishedValue(indicator, pointOf({ bound: 'between', valueMax: 60 }))).toBeUndefined()
    expect(publishedValue(indicator, pointOf({ contradicts: ['x/y'] }))).toBeUndefined()
  })
})

it('of a derived point is there only where nothing is uncertain', () => {
  const derived = indicatorWith({ derivation: { method: 'shareOfTotal', part: 'part' } })
  expect(publishedValue(derived, { ...pointOf({}), interval: { low: 75, high: 75 } })).toBe(75)
  expect(
    publishedValue(derived, { ...pointOf({}), interval: { low: 75, high: 76 } }),
  ).toBeUndefined()
})
