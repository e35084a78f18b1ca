import { describe, expect, it } from 'vitest'
import {
  type Change,
  expectFault,
  faultLines,
  type FaultCase,
  FILES,
} from '../../support/faultLines'
import type { Json } from '../../support/goodDataset'

const FILE = 'crosschecks.json'
const [FIRST, SECOND] = ['crosschecks[0]', 'crosschecks[1]'] as const

const both = (vi: string, en: string) => ({ vi, en })

/** A quotient in place of the first check, of two indicators made what it needs. */
function quotient(spans: Json[], total = 'accounts-issued', rate = 'coverage'): Change {
  const why = both('Phải ra số ngày.', 'It must give days.')
  return [FILE, FIRST, { id: 'span', kind: 'quotient', total, rate, spans, why }]
}

const asRate: Change = [FILES.coverage, 'kind', 'rate']
const asFlow: Change = [FILES.issued, 'kind', 'flow']
const year = { name: both('cả năm', 'the year'), start: '2025-01-01', end: '2025-12-31' }

const CASES: readonly FaultCase[] = [
  ['an unknown part', [FILE, `${FIRST}.part`, 'none'], `${FIRST}.part`, /indicator, found "none"/],
  ['an unknown whole', [FILE, `${FIRST}.whole`, 'no'], `${FIRST}.whole`, /indicator, found "no"/],
  ['an unknown share', [FILE, `${SECOND}.share`, 'no'], `${SECOND}.share`, /indicator, found "no"/],
  [
    'a part that is its own whole',
    [FILE, `${FIRST}.whole`, 'accounts-activated'],
    `${FIRST}.whole`,
    /another indicator, found the part/,
  ],
  [
    'a part of another kind than its whole',
    [FILE, `${FIRST}.whole`, 'coverage'],
    `${FIRST}.whole`,
    /of kind stock, found share/,
  ],
  [
    'a part that is a rank',
    [FILE, `${FIRST}.part`, 'egov-rank'],
    `${FIRST}.part`,
    /stock or flow or rate or share or score, found rank/,
  ],
  [
    'a share that is not worked out',
    [FILE, `${SECOND}.share`, 'coverage'],
    `${SECOND}.share`,
    /derived as a share, found another/,
  ],
  ['a kind there is not', [FILE, `${FIRST}.kind`, 'sum'], `${FIRST}.kind`, /found "sum"/],
  ['a key of another kind', [FILE, `${FIRST}.share`, 'x'], `${FIRST}.share`, /no key "share"/],
  ['no reason', [FILE, `${FIRST}.why`, undefined], `${FIRST}.why`, /found nothing/],
  ['an id used twice', [FILE, `${SECOND}.id`, 'activated-within-issued'], `${SECOND}.id`, /once/],
  ['a rate that is none', quotient([year]), `${FIRST}.rate`, /of kind rate, found share/],
  [
    'a total that is none',
    quotient([year], 'egov-rank'),
    `${FIRST}.total`,
    /stock or flow, found rank/,
  ],
  ['a total without a span', quotient([]), `${FIRST}.spans`, /one or more, found 0/],
  [
    'a span that ends before it starts',
    quotient([{ ...year, end: '2024-12-31' }]),
    `${FIRST}.spans[0].end`,
    /2025-01-01 or later, found 2024-12-31/,
  ],
  ['an unknown total', quotient([year], 'no'), `${FIRST}.total`, /indicator, found "no"/],
  ['an unknown rate', quotient([year], undefined, 'no'), `${FIRST}.rate`, /found "no"/],
]

/** What is said of the cross-checks alone; the other files were changed to fit. */
const linesOf = (...changes: readonly Change[]) =>
  faultLines(...changes).filter((line) => line.startsWith(FILE))

describe('a cross-check', () => {
  it.each(CASES)('with %s is refused', (...given) => {
    expectFault(given)
  })

  it('of a count and a rate needs spans, and one of a flow has none', () => {
    expect(linesOf(asRate, quotient([year]))).toEqual([])
    expect(linesOf(asRate, quotient([{ ...year, end: '2025-01-01' }]))).toEqual([])
    expect(linesOf(asRate, asFlow, quotient([]))).toEqual([])
    expect(linesOf(asRate, asFlow, quotient([year]))).toEqual([
      'crosschecks.json: crosschecks[0].spans: Expected none, for a flow has its own, found 1.',
    ])
  })

  it('whose indicator cannot be read is not blamed for it', () => {
    expect(linesOf([FILES.activated, 'kind', 'heap'])).toEqual([])
    expect(linesOf([FILES.issued, 'kind', 'heap'])).toEqual([])
    expect(linesOf([FILES.rate, 'kind', 'heap'])).toEqual([])
  })
})
