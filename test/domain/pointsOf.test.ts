import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '@/domain/calendar'
import { comparePoints } from '@/domain/comparePoints'
import { pointsOf } from '@/domain/pointsOf'
import { claimWith } from './claimWith'
import { figureArbitrary } from './figureArbitrary'
import { indicatorWith } from './indicatorWith'

const first = claimWith({ value: 60, asOf: '2024-01-01' })
const stale = claimWith({ value: 58, bound: 'atLeast', step: 1, asOf: '2024-06-01' })
const touching = claimWith({ value: 59, bound: 'atLeast', step: 1, asOf: '2024-06-01' })
const next = claimWith({ value: 62, asOf: '2025-01-01' })

it('a count that may fall keeps every claim', () => {
  const points = pointsOf(indicatorWith({ claims: [first, stale, next] }))
  expect(points.map((point) => point.lead)).toEqual([first, stale, next])
})

it('a cumulative count leaves out what lies wholly below an earlier floor', () => {
  const points = pointsOf(indicatorWith({ cumulative: true, claims: [first, stale, next] }))
  expect(points.map((point) => point.lead)).toEqual([first, next])
})

it('keeps a claim that reaches the floor, and the higher floor stands', () => {
  const low = claimWith({ value: 59.5, asOf: '2024-09-01' })
  const points = pointsOf(indicatorWith({ cumulative: true, claims: [first, touching, low, next] }))
  expect(points.map((point) => point.lead)).toEqual([first, touching, next])
})

it('drops only the low claim of a moment', () => {
  const beside = claimWith({ value: 61, asOf: '2024-06-01' })
  const [, point] = pointsOf(indicatorWith({ cumulative: true, claims: [first, stale, beside] }))
  expect(point?.claims).toEqual([beside])
  expect(point?.state).toBe('agreed')
})

it('a cumulative count never falls', () => {
  const dated = fc.tuple(figureArbitrary, fc.nat({ max: 20 }))
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 8 }), (all) => {
      const claims = all.map(([facts, days]) =>
        claimWith({ ...facts, asOf: addDays('2025-01-01', days) }),
      )
      const indicator = indicatorWith({ cumulative: true, claims })
      const points = pointsOf(indicator)
      expect(points.length > 0).toBe(claims.length > 0)
      for (const [index, to] of points.entries()) {
        for (const from of points.slice(0, index)) {
          expect(comparePoints(indicator, from, to).verdict).not.toBe('fell')
        }
      }
    }),
  )
})
