import { describe, expect, it } from 'vitest'
import { expectFault, faultLines, FILES, type FaultCase } from '../../support/faultLines'

const CASES: readonly FaultCase[] = [
  [
    'cumulative fall',
    [FILES.issued, 'claims[2].value', 70e6],
    'claims[2].value',
    /78250000 or more, as accounts-issued\/a/,
  ],
]

describe('claims charted together', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })

  it('refuses another total in one moment', () => {
    const lines = faultLines(
      [FILES.online, 'claims[1].asOf', '2024'],
      [FILES.online, 'claims[1].of', 22],
    )
    expect(lines.join()).toMatch(/claims\[1\].of: Expected to count as in services-online\/a/)
  })

  it('refuses another counting rule in one moment, unless a dispute holds both', () => {
    expect(faultLines()).toEqual([])
    const lines = faultLines(
      [FILES.coverage, 'disputes', undefined],
      [FILES.coverage, 'claims[1].asOf', '2025-12-22'],
    )
    expect(lines.join()).toMatch(/claims\[1\].basis: Expected to count as in coverage\/a/)
  })

  it('lets two flows of unequal length end on one day', () => {
    expect(faultLines([FILES.done, 'claims[0].period.end', '2025-06-30'])).toEqual([])
  })

  it('reads a rounder figure that may lie above the floor as no fall', () => {
    expect(faultLines([FILES.issued, 'claims[2].value', 78e6])).toEqual([])
  })

  it('takes no floor from another counting rule, nor from a claim in dispute', () => {
    const dispute = { id: 'x', claims: ['a', 'c'], why: { vi: 'Hai.', en: 'Two.' } }
    const lines = faultLines(
      [FILES.issued, 'claims[2].value', 70e6],
      [FILES.issued, 'claims[2].asOf', '2024-10-20'],
      [FILES.issued, 'disputes', [dispute]],
    )
    expect(lines).toEqual([])
    const bases = { new: { vi: 'mẫu mới', en: 'new pattern' } }
    expect(
      faultLines(
        [FILES.issued, 'claims[2].value', 70e6],
        [FILES.issued, 'claims[2].basis', 'new'],
        [FILES.issued, 'bases', bases],
      ),
    ).toEqual([])
  })
})
