import { describe, expect, it } from 'vitest'
import { expectFault, faultLines, FILES, type FaultCase } from '../../support/faultLines'

const CASES: readonly FaultCase[] = [
  [
    'no time',
    [FILES.activated, 'claims[0].asOf', undefined],
    'claims[0]',
    /asOf or period, found neither/,
  ],
  [
    'two times',
    [FILES.done, 'claims[0].asOf', '2024'],
    'claims[0].period',
    /asOf or period, found both/,
  ],
  [
    'stock over a period',
    [FILES.activated, 'claims[0].period', { start: '2024-01-01', end: '2024-02-01' }],
    'claims[0].period',
    /asOf for a stock/,
  ],
  [
    'period backwards',
    [FILES.done, 'claims[0].period.end', '2023-06-30'],
    'claims[0].period.end',
    /2024-01-01 or later, found 2023-06-30/,
  ],
]

describe('times that cannot be', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })

  it('refuses a flow as of a day', () => {
    const lines = faultLines(
      [FILES.done, 'claims[0].period', undefined],
      [FILES.done, 'claims[0].asOf', '2024'],
    )
    expect(lines.join()).toMatch(/claims\[0\].asOf: Expected a period for a flow/)
  })
})
