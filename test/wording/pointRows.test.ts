import { describe, expect, it } from 'vitest'
import { pointRows } from '@/wording/pointRows'
import { noFigure, otherTotal, vneid } from './goldenComparisons'
import { plain } from './plain'
import { sampleSeries } from './sampleSeries'
import { accounts } from './sampleUnits'

const rowsOf = (comparison: typeof vneid, lang: 'vi' | 'en') =>
  pointRows(sampleSeries(comparison.indicator.claims), comparison, accounts, lang).map(
    ({ date, figure, read, added }) => [date, figure, read, added].map(plain),
  )

describe('pointRows', () => {
  it('gives each point its day, its words, its range and what it adds', () => {
    expect(rowsOf(vneid, 'vi')).toEqual([
      ['10/10/2024', 'trên 57,1 triệu tài khoản', '57,1 đến 57,2 triệu', '–'],
      ['16/1/2026', 'hơn 67 triệu tài khoản', '67 đến 68 triệu', '+9,8 đến +10,9 triệu'],
    ])
    expect(rowsOf(vneid, 'en').map(([, , , added]) => added)).toEqual([
      '–',
      '+9.8 to +10.9 million',
    ])
  })

  it('says where a point does not compare with the one before', () => {
    expect(rowsOf(otherTotal, 'en').at(-1)?.[3]).toBe('not comparable')
  })

  it('marks the points that answer the chosen days, also one that answers both', () => {
    const series = sampleSeries([
      { value: 1, asOf: '2024' },
      { value: 2, asOf: '2025' },
      { value: 3, asOf: '2026' },
    ])
    const [first, second] = series.points
    const roles = (from: typeof first, to: typeof first) =>
      pointRows(series, { ...(from && { from }), ...(to && { to }) }, accounts, 'vi').map(
        ({ role }) => role,
      )
    expect(roles(first, second)).toEqual(['then', 'now', undefined])
    expect(roles(second, second)).toEqual([undefined, 'both', undefined])
    expect(roles(undefined, undefined)).toEqual([undefined, undefined, undefined])
  })

  it('has no rows without points', () => {
    expect(rowsOf(noFigure, 'vi')).toEqual([])
  })
})

describe('the rows of a series asked for again', () => {
  const series = sampleSeries(vneid.indicator.claims)
  const rows = pointRows(series, vneid, accounts, 'vi')

  it('are the same ones', () => {
    expect(pointRows(series, { ...vneid }, accounts, 'vi')).toBe(rows)
  })

  it('are others in another language and for other days', () => {
    const english = pointRows(series, vneid, accounts, 'en')
    expect(english.map(({ figure }) => figure)).not.toEqual(rows.map(({ figure }) => figure))
    const unchosen = pointRows(series, {}, accounts, 'vi')
    expect(unchosen.map(({ role }) => role)).toEqual(rows.map(() => undefined))
  })
})
