import { describe, expect, it } from 'vitest'
import { pairOf } from '@/domain/explore/pairOf'
import { drawnRow, pairRow } from './drawnRow'

describe('the pair of a row', () => {
  it('is its two figures', () => {
    const row = pairRow(40, 50)
    expect(pairOf(row)).toEqual({ row, from: row.series.points[0], to: row.series.points[1] })
  })

  it('is there too where the counting rules differ, though nothing joins it', () => {
    const row = drawnRow(
      [
        { value: 63, asOf: '2024', basis: 'old' },
        { value: 34, asOf: '2025', basis: 'new' },
      ],
      { bases: { old: { vi: 'cũ', en: 'old' }, new: { vi: 'mới', en: 'new' } } },
    )
    expect(row.comparison.verdict).toBe('not-comparable')
    expect(pairOf(row)).toBeDefined()
  })

  it.each([
    ['no figure', []],
    ['only a later one', [{ asOf: '2025-03-01' }]],
    ['one for both days', [{ asOf: '2024-03-01' }]],
    [
      'parts of two totals',
      [
        { value: 35, of: 53, asOf: '2024' },
        { value: 54, of: 76, asOf: '2025' },
      ],
    ],
  ])('is none of %s', (_, claims) => {
    expect(pairOf(drawnRow(claims))).toBeUndefined()
  })
})
