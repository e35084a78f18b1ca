import { expect, it } from 'vitest'
import { seriesOf } from '@/domain/seriesOf'
import { claimWith } from './claimWith'
import { indicatorWith } from './indicatorWith'
import { seriesWith } from './seriesWith'

it('tells how each claim was used', () => {
  const agreed = claimWith({ asOf: '2024-01-01' })
  const low = claimWith({ asOf: '2024-06-01', value: 40 })
  const a = claimWith({ asOf: '2025-01-01', value: 60 })
  const b = claimWith({ asOf: '2025-01-01', value: 70 })
  const kept = claimWith({ evidenceOnly: true })
  const opposed = claimWith({ evidenceOnly: true, contradicts: [agreed.id] })
  const { points, statuses } = seriesWith([agreed, low, a, b, kept, opposed], { cumulative: true })
  expect(points.map((point) => point.state)).toEqual(['agreed', 'disputed'])
  expect(Object.fromEntries(statuses)).toEqual({
    [agreed.id]: 'charted',
    [low.id]: 'evidence',
    [a.id]: 'disputed',
    [b.id]: 'disputed',
    [kept.id]: 'evidence',
    [opposed.id]: 'disputed',
  })
})

it('derives from its parts and leaves their statuses to them', () => {
  const connected = claimWith({ value: 18, of: 19 })
  const part = indicatorWith({ id: 'connected', claims: [connected] })
  const derived = indicatorWith({
    kind: 'share',
    derivation: { method: 'shareOfTotal', part: 'connected' },
  })
  const series = seriesOf(derived, (id) => (id === part.id ? part : undefined))
  expect(series.indicator).toBe(derived)
  expect(series.points.map((point) => point.claims)).toEqual([[connected]])
  expect(series.statuses.size).toBe(0)
})
