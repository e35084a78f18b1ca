import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '@/data/schema/datasetSchema'
import { seriesOf } from '@/domain/seriesOf'
import { HUGE } from '../../mocks/handlers'
import { syntheticDataset } from '../../mocks/syntheticDataset'

describe('the synthetic dataset', () => {
  const small = { indicators: 20, claims: 505, seed: 1 }

  it('is the same for the same seed', () => {
    expect(syntheticDataset(small)).toEqual(syntheticDataset(small))
    expect(syntheticDataset({ ...small, seed: 2 })).not.toEqual(syntheticDataset(small))
  })

  it('is as large as asked, and reads as a dataset', () => {
    const { indicators } = v.parse(datasetSchema, syntheticDataset(small))
    expect(indicators).toHaveLength(20)
    expect(indicators.flatMap(({ claims }) => claims)).toHaveLength(505)
  })

  it('gives every kind of indicator a series', () => {
    const { indicators } = syntheticDataset(small)
    for (const indicator of indicators) {
      const { points, statuses } = seriesOf(indicator, () => undefined)
      expect(points.length).toBeGreaterThan(5)
      expect([...statuses.values()]).toContain('charted')
    }
  })

  it('reads as a dataset at its full size', () => {
    const { indicators } = v.parse(datasetSchema, syntheticDataset(HUGE))
    expect(indicators).toHaveLength(2000)
    expect(indicators.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(100_000)
    expect(new Set(indicators.flatMap(({ claims }) => claims.map(({ id }) => id))).size).toBe(1e5)
  }, 20_000)
})
