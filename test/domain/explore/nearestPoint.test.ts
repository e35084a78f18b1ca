import { describe, expect, it } from 'vitest'
import { nearestPoint } from '@/domain/explore/nearestPoint'
import { claimWith } from '../claimWith'
import { seriesWith } from '../seriesWith'

const { points } = seriesWith([
  claimWith({ asOf: '2025-01-01' }),
  claimWith({ asOf: '2025-01-11' }),
  claimWith({ asOf: '2025-03-01' }),
])

describe('the point nearest a day', () => {
  it('is that of the day, else the nearer, the earlier of two', () => {
    const dayFor = (day: string) => nearestPoint(points, day)?.day
    expect(dayFor('2025-01-11')).toBe('2025-01-11')
    expect(dayFor('2025-01-07')).toBe('2025-01-11')
    expect(dayFor('2025-01-06')).toBe('2025-01-01')
    expect(dayFor('2020-01-01')).toBe('2025-01-01')
    expect(dayFor('2030-01-01')).toBe('2025-03-01')
  })

  it('is none where there are no points', () => {
    expect(nearestPoint([], '2025-01-01')).toBeUndefined()
  })

  it('is a dispute on every day it spans', () => {
    const [one, other] = [claimWith({ asOf: '2025-05-01' }), claimWith({ asOf: '2025-05-20' })]
    const dispute = { id: 'd', claims: [one.id, other.id], why: { vi: '', en: '' } }
    const later = claimWith({ asOf: '2025-05-23' })
    const series = seriesWith([one, other, later], { disputes: [dispute] })
    expect(nearestPoint(series.points, '2025-05-10')?.state).toBe('disputed')
    expect(nearestPoint(series.points, '2025-05-22')?.state).toBe('agreed')
    expect(nearestPoint(series.points, '2025-04-01')?.state).toBe('disputed')
  })

  it('is the longer of two periods that end on one day', () => {
    const series = seriesWith([claimWith({ asOf: '2025-Q4' }), claimWith({ asOf: '2025' })], {
      kind: 'flow',
    })
    expect(nearestPoint(series.points, '2025-12-31')?.period?.start).toBe('2025-01-01')
  })
})
