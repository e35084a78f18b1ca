import type { Claim } from '@/domain/Claim'

/** A claim about a made-up indicator; what a test does not name says nothing in particular. */
export function sampleClaim(facts: Partial<Claim>): Claim {
  const moment = facts.period === undefined ? { asOf: '2024-10-10' } : {}
  return {
    id: `sample/${facts.asOf ?? facts.period?.end ?? 'x'}-${facts.value}-${facts.source ?? ''}`,
    indicator: 'sample',
    value: 50,
    bound: 'exact',
    step: 0,
    asOfInferred: false,
    source: 'antv',
    stated: '',
    contradicts: [],
    evidenceOnly: false,
    ...moment,
    ...facts,
  }
}
