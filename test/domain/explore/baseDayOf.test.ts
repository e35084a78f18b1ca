import { describe, expect, it } from 'vitest'
import { baseDayOf } from '@/domain/explore/baseDayOf'
import { days, pairRow } from './drawnRow'

describe('the day changes are counted from', () => {
  it('is the one asked for, else THEN', () => {
    expect(baseDayOf([pairRow(1, 2)], { base: '2020-01-01' })).toBe('2020-01-01')
    expect(baseDayOf([pairRow(1, 2)], {})).toBe(days.then)
    expect(baseDayOf([], {})).toBe('')
  })
})
