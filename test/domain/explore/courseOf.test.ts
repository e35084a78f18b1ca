import { describe, expect, it } from 'vitest'
import { courseOf, hasRatios } from '@/domain/explore/courseOf'
import { MEASURES, type Measure } from '@/domain/explore/Inquiry'
import type { Kind } from '@/domain/Indicator'
import { claimWith } from '../claimWith'
import { seriesWith } from '../seriesWith'

const two = [
  { value: 40, asOf: '2023' },
  { value: 50, asOf: '2025' },
]
const parts = [
  { value: 18, of: 19, asOf: '2023' },
  { value: 54, of: 76, asOf: '2025' },
]

function course(
  claims: readonly object[],
  measure: Measure,
  kind: Kind = 'stock',
  day = '2024-01',
) {
  return courseOf(seriesWith(claims.map(claimWith), { kind }), measure, day)
}

describe('the course of a series', () => {
  it.each(MEASURES)('has its points in the measure "%s"', (measure) => {
    const { points, gap } = course(two, measure)
    expect(gap).toBeUndefined()
    expect(points).toHaveLength(2)
  })

  it('tells its base, which figures themselves need not', () => {
    expect(course(two, 'index').base?.day).toBe('2023-12-31')
    expect(course(two, 'value').base).toBeUndefined()
  })

  it.each([
    ['empty', [], 'value', 'stock'],
    ['empty', [], 'index', 'stock'],
    ['kind', two, 'index', 'share'],
    ['kind', two, 'percent', 'rank'],
    ['zero', [{ value: 0, asOf: '2023' }, { value: 5 }], 'percent', 'stock'],
    ['alone', parts, 'change', 'stock'],
    ['alone', parts, 'index', 'stock'],
  ] as const)('is missing: %s', (gap, claims, measure, kind) => {
    expect(course(claims, measure, kind)).toMatchObject({ points: [], gap })
  })

  it('is missing where the base day is before every figure', () => {
    expect(course(two, 'change', 'stock', '2022-01-01').gap).toBe('base')
    expect(course(two, 'value', 'stock', '2022-01-01').gap).toBeUndefined()
  })

  it('changes from a zero, though in no proportion', () => {
    const fromZero = [
      { value: 0, asOf: '2023' },
      { value: 5, asOf: '2025' },
    ]
    expect(course(fromZero, 'change').points).toHaveLength(2)
  })
})

describe('what has ratios', () => {
  it('is a count or an average', () => {
    const kinds: readonly Kind[] = ['stock', 'flow', 'rate', 'share', 'score', 'rank']
    expect(kinds.filter(hasRatios)).toEqual(['stock', 'flow', 'rate'])
  })
})
