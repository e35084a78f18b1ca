import type { Claim } from '@/domain/Claim'

let made = 0

/** A claim with only the given facts of interest; the rest says nothing in particular. */
export function claimWith(facts: Partial<Claim>): Claim {
  made += 1
  const standing = facts.asOf === undefined && !facts.period ? { asOf: '2025-01-01' } : {}
  return {
    id: `made/${made}`,
    indicator: 'made',
    value: 50,
    bound: 'exact',
    step: 0,
    asOfInferred: false,
    source: `source-${made}`,
    stated: '50',
    contradicts: [],
    evidenceOnly: false,
    ...standing,
    ...facts,
  }
}
