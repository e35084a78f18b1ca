import { describe, expect, it } from 'vitest'
import { takeawayClaims } from '@/exports/takeawayClaims'
import { publishedDataset } from '../support/publishedDataset'
import { takeawayOf } from '../support/takeawayOf'

const dataset = publishedDataset()

describe('takeawayClaims', () => {
  it('brings the parts of a derived row, and what contradicts them', () => {
    const claims = takeawayClaims(takeawayOf(dataset, { only: ['activation-rate'] }))
    const about = new Set(claims.map(({ claim }) => claim.indicator))
    expect(about).toContain('eid-accounts-activated')
    expect(about).toContain('eid-accounts-issued')
    const used = claims.filter(({ usedFor }) => usedFor !== undefined)
    expect(used.length).toBeGreaterThan(0)
    // Their statuses are those of the series they stand in.
    expect(new Set(used.map(({ status }) => status))).toEqual(new Set(['charted']))
  })

  it('tells a use wherever it is, and each statement once', () => {
    const both = takeawayOf(dataset, {
      only: ['eid-accounts-issued', 'activation-rate'],
      then: '2024-10-10',
    })
    const claims = takeawayClaims(both)
    const ids = claims.map(({ claim }) => claim.id)
    expect(new Set(ids).size).toBe(ids.length)
    const alone = takeawayClaims(takeawayOf(dataset, { only: ['activation-rate'] }))
    for (const { claim, usedFor } of alone) {
      if (usedFor === undefined) continue
      expect(claims.find((each) => each.claim.id === claim.id)?.usedFor).toBeDefined()
    }
  })

  it('says of one figure that both days use that it serves both', () => {
    const still = takeawayOf(dataset, {
      then: '2026-01-16',
      now: '2026-01-17',
      only: ['vneid-utilities'],
    })
    const used = takeawayClaims(still).flatMap(({ usedFor }) => usedFor ?? [])
    expect(new Set(used)).toEqual(new Set(['both']))
  })

  it('leaves out what was not yet known on the day that is asked for', () => {
    const all = takeawayClaims(takeawayOf(dataset))
    const early = takeawayClaims(takeawayOf(dataset, { known: '2025-01-01' }))
    expect(early.length).toBeGreaterThan(0)
    expect(early.length).toBeLessThan(all.length)
    for (const { claim } of early) expect((claim.saidOn ?? '2024-01-01') <= '2025-01-01').toBe(true)
  })
})
