import { expect, it } from 'vitest'
import type { Claim } from '@/domain/Claim'
import { registerMoments } from '@/domain/registerMoments'
import { claimWith } from './claimWith'

const lineOf = (facts: Partial<Claim>) => ({ claim: claimWith(facts), status: 'charted' as const })

it('lines of one moment stand together, a day worked out apart from the same day stated', () => {
  const stated = lineOf({ asOf: '2025' })
  const again = lineOf({ asOf: '2025' })
  const inferred = lineOf({ asOf: '2025', asOfInferred: true })
  const lastDay = lineOf({ asOf: '2025-12-31' })
  const period = lineOf({ period: { start: '2025-01-01', end: '2025-12-31' } })
  expect(registerMoments([stated, inferred, again, lastDay, period])).toEqual([
    [stated, again],
    [inferred],
    [lastDay],
    [period],
  ])
})
