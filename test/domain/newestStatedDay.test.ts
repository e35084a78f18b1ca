import { expect, it } from 'vitest'
import { newestStatedDay } from '@/domain/newestStatedDay'
import { claimWith } from './claimWith'
import { indicatorWith } from './indicatorWith'

it('is the newest day of a drawn figure, not of one inferred or kept as evidence', () => {
  const indicators = [
    indicatorWith({
      claims: [
        claimWith({ asOf: '2026-02' }),
        claimWith({ asOf: '2026-05-01', asOfInferred: true }),
        claimWith({ asOf: '2026-06-01', evidenceOnly: true }),
      ],
    }),
    indicatorWith({ claims: [claimWith({ asOf: '2026-01-16' })] }),
  ]
  expect(newestStatedDay({ indicators })).toBe('2026-02-28')
})

it('is no day where nothing is stated', () => {
  expect(newestStatedDay({ indicators: [indicatorWith({})] })).toBeUndefined()
})
