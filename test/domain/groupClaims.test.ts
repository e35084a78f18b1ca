import { describe, expect, it } from 'vitest'
import type { Dispute } from '@/domain/Dispute'
import { groupClaims } from '@/domain/groupClaims'
import { claimWith } from './claimWith'
import { indicatorWith } from './indicatorWith'

const dispute = (id: string, ...claims: string[]): Dispute => ({
  id,
  claims,
  why: { vi: 'khác cách tính', en: 'counted differently' },
})

describe('moments', () => {
  it('claims with one last day are one group, in time order', () => {
    const a = claimWith({ asOf: '2025-12' })
    const b = claimWith({ asOf: '2024' })
    const c = claimWith({ asOf: '2025-12-31' })
    expect(groupClaims(indicatorWith({ claims: [a, b, c] }))).toEqual([
      { day: '2024-12-31', startDay: '2024-12-31', claims: [b] },
      { day: '2025-12-31', startDay: '2025-12-31', claims: [a, c] },
    ])
  })

  it('evidence takes no part', () => {
    expect(groupClaims(indicatorWith({ claims: [claimWith({ evidenceOnly: true })] }))).toEqual([])
  })

  it('of two flows that end on one day the longer is the later', () => {
    const quarter = claimWith({ asOf: '2024-Q4' })
    const year = claimWith({ asOf: '2024' })
    const month = claimWith({ asOf: '2024-12' })
    const groups = groupClaims(indicatorWith({ kind: 'flow', claims: [year, month, quarter] }))
    expect(groups.map((group) => group.claims)).toEqual([[month], [quarter], [year]])
    expect(groups[2]?.period).toEqual({ start: '2024-01-01', end: '2024-12-31' })
  })
})

describe('declared disputes', () => {
  const early = claimWith({ id: 'x/early', asOf: '2025-12-22' })
  const companion = claimWith({ id: 'x/beside', asOf: '2025-12-22' })
  const between = claimWith({ id: 'x/between', asOf: '2025-12-26' })
  const late = claimWith({ id: 'x/late', asOf: '2025-12' })
  const claims = [late, early, between, companion]

  it('hold their days together, with every claim of those days', () => {
    const declared = dispute('d', early.id, late.id)
    expect(groupClaims(indicatorWith({ claims, disputes: [declared] }))).toEqual([
      { day: '2025-12-26', startDay: '2025-12-26', claims: [between] },
      {
        day: '2025-12-31',
        startDay: '2025-12-22',
        claims: [late, early, companion],
        dispute: declared,
      },
    ])
  })

  it('that meet become one, and the first listed stands', () => {
    const first = dispute('first', early.id, between.id)
    const second = dispute('second', between.id, late.id)
    const groups = groupClaims(indicatorWith({ claims, disputes: [first, second] }))
    expect(groups).toEqual([{ day: '2025-12-31', startDay: '2025-12-22', claims, dispute: first }])
  })

  it('of claims kept as evidence hold nothing together', () => {
    const kept = claimWith({ id: 'x/kept', evidenceOnly: true })
    const groups = groupClaims(
      indicatorWith({ claims: [early, kept], disputes: [dispute('d', kept.id, 'x/unknown')] }),
    )
    expect(groups).toEqual([{ day: early.asOf, startDay: early.asOf, claims: [early] }])
  })

  it('over several periods leave no period', () => {
    const half = claimWith({ id: 'x/half', period: { start: '2025-07-01', end: '2025-12-31' } })
    const year = claimWith({ id: 'x/year', period: { start: '2025-01-01', end: '2025-12-31' } })
    const declared = dispute('d', half.id, year.id)
    const [group, ...others] = groupClaims(
      indicatorWith({ kind: 'flow', claims: [half, year], disputes: [declared] }),
    )
    expect(others).toEqual([])
    expect(group?.claims).toEqual([half, year])
    expect(group?.period).toBeUndefined()
    // A longer flow that ends on the same day does not hide the dispute.
    const long = claimWith({ period: { start: '2020-01-01', end: '2025-12-31' } })
    const halves = groupClaims(
      indicatorWith({ kind: 'flow', claims: [half, year, long], disputes: [declared] }),
    )
    expect(halves.map(({ claims: members }) => members)).toEqual([[long], [half, year]])
  })
})
