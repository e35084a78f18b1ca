import { describe, expect, it } from 'vitest'
import { expectFault, faultLines, FILES, type FaultCase } from '../../support/faultLines'

const CASES: readonly FaultCase[] = [
  [
    'dispute of one',
    [FILES.coverage, 'disputes[0].claims', ['a']],
    'disputes[0].claims',
    /two or more.*found 1/,
  ],
  [
    'dispute of one twice',
    [FILES.coverage, 'disputes[0].claims[1]', 'a'],
    'disputes[0].claims',
    /found 1/,
  ],
  [
    'dispute of a stranger',
    [FILES.coverage, 'disputes[0].claims[1]', 'accounts-issued/a'],
    'disputes[0].claims[1]',
    /of this indicator/,
  ],
  [
    'dispute over months',
    [FILES.coverage, 'claims[0].asOf', '2025-10-01'],
    'disputes[0].claims',
    /31 days, found 2025-10-01 to 2025-12-26/,
  ],
]

describe('disputes that are none', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })

  it('refuses evidence that is not charted', () => {
    const lines = faultLines(
      [FILES.coverage, 'claims[1].evidenceOnly', true],
      [FILES.coverage, 'claims[1].caution', { vi: 'Cũ.', en: 'Old.' }],
    )
    expect(lines.join()).toMatch(/disputes\[0\].claims\[1\]: Expected a charted claim/)
  })

  it('refuses a claim held by two disputes', () => {
    const second = { id: 'again', claims: ['a', 'b'], why: { vi: 'Hai.', en: 'Two.' } }
    const lines = faultLines([FILES.coverage, 'disputes[1]', second])
    expect(lines.join('\n')).toMatch(/disputes\[1\].claims\[0\].*in dispute "december-2025" too/)
  })
})
