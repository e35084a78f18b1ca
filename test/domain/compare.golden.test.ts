import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { compare } from '@/domain/compare'
import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import { claimWith } from './claimWith'
import { seriesWith } from './seriesWith'

const THEN = '2024-12-31'
const NOW = '2026-01-31'

function compared(claims: Claim[], facts: Partial<Indicator> = {}): Comparison {
  return compare(seriesWith(claims, facts), THEN, NOW, [])
}

describe('golden cases', () => {
  it('57,1 (trên) → 67 (hơn) triệu activated accounts rose', () => {
    const comparison = compared([
      claimWith({ value: 57.1e6, bound: 'atLeast', step: 1e5, asOf: '2024-10-10' }),
      claimWith({ value: 67e6, bound: 'atLeast', step: 1e6, asOf: '2026-01-16' }),
    ])
    expect(comparison).toMatchObject({
      verdict: 'rose',
      change: { low: 9.8e6, high: 10.9e6 },
      published: 9.9e6,
      span: { days: 463, months: 15 },
      disputed: false,
    })
    expect(comparison.ratio?.low).toBeCloseTo(1.1713, 4)
    expect(comparison.ratio?.high).toBeCloseTo(1.1909, 4)
    expect(comparison.pace?.low).toBeCloseTo((9.8e6 * 365.25) / 463, 2)
    expect(comparison.pace?.high).toBeCloseTo((10.9e6 * 365.25) / 463, 2)
  })

  const cards = claimWith({ value: 87.7e6, step: 1e5, asOf: '2024-10-10' })

  it('87,7 → hơn 87 triệu cards cannot tell, never a fall', () => {
    const later = claimWith({ value: 87e6, bound: 'atLeast', step: 1e6, asOf: '2026-01-16' })
    expect(compared([cards, later])).toMatchObject({
      verdict: 'cannot-tell',
      change: { low: -0.8e6, high: 0.35e6 },
      published: -0.7e6,
    })
  })

  it('so too with the plain 87 triệu of April 2025', () => {
    const plain = claimWith({ value: 87e6, step: 1e6, asOf: '2025-04' })
    expect(compared([cards, plain])).toMatchObject({
      verdict: 'cannot-tell',
      change: { low: -1.3e6, high: 0.35e6 },
    })
  })

  it('78,3 triệu issued and “cấp 67 triệu”: disputed evidence that changes nothing', () => {
    const activated = claimWith({
      id: 'activated/2026',
      value: 67e6,
      bound: 'atLeast',
      step: 1e6,
      asOf: '2026-01-16',
    })
    const issued = claimWith({ value: 78.3e6, step: 1e5, asOf: '2024-10-10' })
    const opposed = claimWith({
      value: 67e6,
      step: 1e6,
      asOf: '2026-01-16',
      evidenceOnly: true,
      contradicts: [activated.id],
    })
    const series = seriesWith([issued, opposed], { cumulative: true })
    expect(series.points.map((point) => point.lead)).toEqual([issued])
    expect(series.statuses.get(opposed.id)).toBe('disputed')
    expect(series.statuses.get(issued.id)).toBe('charted')
    expect(compare(series, THEN, NOW, []).verdict).toBe('no-newer')
    const untouched = seriesWith([activated])
    expect(untouched.points).toMatchObject([
      { state: 'agreed', interval: { low: 67e6, high: 68e6 } },
    ])
    expect(untouched.statuses.get(activated.id)).toBe('charted')
  })

  it('50 → 50 utilities are unchanged', () => {
    const comparison = compared([
      claimWith({ value: 50, asOf: '2024' }),
      claimWith({ value: 50, asOf: '2025' }),
    ])
    expect(comparison).toMatchObject({
      verdict: 'unchanged',
      change: { low: 0, high: 0 },
      published: 0,
    })
  })

  it('rank 86 → 71 rose by 15 places', () => {
    const claims = [claimWith({ value: 86, asOf: '2022' }), claimWith({ value: 71, asOf: '2025' })]
    const comparison = compared(claims, { kind: 'rank' })
    expect(comparison).toMatchObject({
      verdict: 'rose',
      change: { low: 15, high: 15 },
      published: 15,
    })
    expect(comparison.ratio).toBeUndefined()
  })

  it('227 of 227 → 224 of 224 services do not compare', () => {
    const comparison = compared([
      claimWith({ value: 227, of: 227, asOf: '2024-06-01' }),
      claimWith({ value: 224, of: 224, asOf: '2025-06-01' }),
    ])
    expect(comparison).toMatchObject({ verdict: 'not-comparable', reason: 'total' })
    expect(comparison.change).toBeUndefined()
  })

  it('5G in December 2025: one disputed point of four claims, yet surely a rise', () => {
    const four = [
      claimWith({
        id: '5g/59',
        value: 59,
        bound: 'atMost',
        step: 1,
        asOf: '2025-12-22',
        basis: 'population',
      }),
      claimWith({
        id: '5g/90',
        value: 90,
        bound: 'atLeast',
        step: 1,
        asOf: '2025-12-26',
        basis: 'area',
      }),
      claimWith({ id: '5g/90.2', value: 90.2, step: 0.1, asOf: '2025', basis: 'operator' }),
      claimWith({ id: '5g/91', value: 91, bound: 'atLeast', step: 1, asOf: '2025' }),
    ]
    const dispute = {
      id: '5g/december',
      claims: four.map(({ id }) => id),
      why: { vi: 'vì', en: 'why' },
    }
    const october = claimWith({ value: 39.52, step: 0.01, asOf: '2025-10', saidOn: '2026-01-16' })
    const series = seriesWith([...four, october], { kind: 'share', disputes: [dispute] })
    expect(series.points).toHaveLength(2)
    expect(series.points[1]).toMatchObject({
      startDay: '2025-12-22',
      day: '2025-12-31',
      interval: { low: 58, high: 92 },
      state: 'disputed',
      dispute,
      claims: four,
      lead: four[2],
    })
    expect(four.map(({ id }) => series.statuses.get(id))).toEqual(four.map(() => 'disputed'))
    expect(compare(series, '2025-11-01', NOW, [])).toMatchObject({
      verdict: 'rose',
      change: { low: 18.47, high: 52.485 },
      disputed: true,
    })
  })
})
