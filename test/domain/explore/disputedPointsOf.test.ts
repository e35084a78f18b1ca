import { describe, expect, it } from 'vitest'
import { contradictedPointsOf, disputedPointsOf } from '@/domain/explore/disputedPointsOf'
import { drawnRow } from './drawnRow'
import { index, rows } from './rowsOfPublished'

const named = (points: ReturnType<typeof disputedPointsOf>) =>
  points.map(({ indicator, point }) => `${indicator.id} ${point.day}`)

describe('the points in question', () => {
  it('are those disputed, the newest first', () => {
    expect(named(disputedPointsOf(rows))).toEqual([
      'ndc-completed-count 2026-01-16',
      'population-5g-coverage-share 2025-12-31',
      'online-full-process-dossier-rate 2025-12-22',
      'digital-certificates-active 2025-06-30',
    ])
    expect(disputedPointsOf([])).toEqual([])
  })

  it('and those a claim kept apart contradicts', () => {
    const points = contradictedPointsOf(index, rows)
    expect(named(points)).toContain('eid-accounts-activated 2026-01-16')
    expect(named(points)).toContain('digital-certificates-issued 2025-06-30')
    expect(points.every(({ point }) => point.state === 'agreed')).toBe(true)
    expect(points.map(({ point }) => point.day)).toEqual(
      points
        .map(({ point }) => point.day)
        .toSorted()
        .toReversed(),
    )
  })

  it('keep the order of the rows on one day', () => {
    const apart = [
      { value: 1, asOf: '2025-01-01' },
      { value: 9, asOf: '2025-01-01' },
    ]
    const pair = [drawnRow(apart, { id: 'first' }), drawnRow(apart, { id: 'second' })]
    expect(named(disputedPointsOf(pair))).toEqual(['first 2025-01-01', 'second 2025-01-01'])
  })

  it('leave out what is worked out from others', () => {
    const derivation = { method: 'shareOfTotal', part: 'x' } as const
    const [row] = [drawnRow([{ value: 1 }, { value: 9 }])]
    const derived = { ...row!, indicator: { ...row!.indicator, derivation } }
    expect(disputedPointsOf([row!])).toHaveLength(1)
    expect(disputedPointsOf([derived])).toEqual([])
  })
})
