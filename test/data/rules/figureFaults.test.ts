import { describe, expect, it } from 'vitest'
import { expectFault, faultLines, FILES, type FaultCase } from '../../support/faultLines'

const CASES: readonly FaultCase[] = [
  [
    'share over 100',
    [FILES.coverage, 'claims[0].value', 101],
    'claims[0].value',
    /0 to 100, found 101/,
  ],
  [
    'broken rank',
    [FILES.rank, 'claims[0].value', 8.5],
    'claims[0].value',
    /whole place from 1, found 8.5/,
  ],
  [
    'rank of nothing',
    [FILES.rank, 'claims[0].value', 0],
    'claims[0].value',
    /whole place from 1, found 0/,
  ],
  ['rank with a step', [FILES.rank, 'claims[0].step', 1], 'claims[0].step', /Expected 0.*found 1/],
  [
    'over its total',
    [FILES.online, 'claims[0].value', 20],
    'claims[0].of',
    /total of 20 or more, found 19/,
  ],
  [
    'upper end missing',
    [FILES.activated, 'claims[2].valueMax', undefined],
    'claims[2].valueMax',
    /found nothing/,
  ],
  [
    'upper end below',
    [FILES.activated, 'claims[2].valueMax', 5],
    'claims[2].valueMax',
    /over 60000000, found 5/,
  ],
  [
    'upper end unasked',
    [FILES.activated, 'claims[0].valueMax', 9e7],
    'claims[0].valueMax',
    /no upper end/,
  ],
  [
    'target of a rank',
    ['targets.json', 'targets[0].value', 0.5],
    'targets[0].value',
    /whole place/,
  ],
  [
    'target the wrong way',
    ['targets.json', 'targets[0].direction', 'atLeast'],
    'targets[0].direction',
    /"atMost"/,
  ],
]

describe('figures that cannot be', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })

  it('judges the upper end of a range as its value', () => {
    const lines = faultLines(
      [FILES.coverage, 'claims[0].bound', 'between'],
      [FILES.coverage, 'claims[0].valueMax', 120],
    )
    expect(lines.join()).toMatch(/valueMax: Expected a share of 0 to 100, found 120/)
  })

  it('reads 1e999 as no number', () => {
    expect(faultLines([FILES.activated, 'claims[0].value', 0]).join()).toBe('')
  })
})
