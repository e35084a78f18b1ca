import { describe, expect, it } from 'vitest'
import { expectFault, faultLines, FILES, type FaultCase } from '../../support/faultLines'

const CASES: readonly FaultCase[] = [
  [
    'file name',
    [FILES.activated, 'id', 'accounts'],
    'id',
    /Expected "accounts-activated".*found "accounts"/,
  ],
  ['derived part', [FILES.rate, 'derivation.part', 'x'], 'derivation.part', /indicator, found "x"/],
  [
    'derived whole',
    [FILES.rate, 'derivation.whole', 'x'],
    'derivation.whole',
    /indicator, found "x"/,
  ],
  [
    'derived from itself',
    [FILES.rate, 'derivation.part', 'activation-rate'],
    'derivation.part',
    /itself/,
  ],
  ['derived kind', [FILES.rate, 'kind', 'stock'], 'kind', /kind "share".*found "stock"/],
  ['derived unit', [FILES.rate, 'unit', 'accounts'], 'unit', /unit "percent".*found "accounts"/],
  [
    'derivation method',
    [FILES.rate, 'derivation.method', 'x'],
    'derivation.method',
    /"shareOfTotal".*"x"/,
  ],
  ['cumulative rank', [FILES.rank, 'cumulative', true], 'cumulative', /only a stock/],
]

describe('indicators that cannot be', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })

  it('refuses to derive from a derived indicator', () => {
    const derivation = { method: 'shareOfTotal', part: 'activation-rate' }
    const lines = faultLines(
      [FILES.coverage, 'derivation', derivation],
      [FILES.coverage, 'claims', []],
      [FILES.coverage, 'disputes', []],
    )
    expect(lines).toEqual([
      `${FILES.coverage}: derivation.part: Expected an indicator with claims, found derived "activation-rate".`,
    ])
  })

  it('refuses claims and disputes of a derived indicator', () => {
    const derivation = { method: 'shareOfTotal', part: 'services-online' }
    expect(faultLines([FILES.coverage, 'derivation', derivation]).join('\n')).toMatch(
      /claims: Expected no claims.*found 2[^]*disputes: Expected no disputes.*found 1/,
    )
  })
})
