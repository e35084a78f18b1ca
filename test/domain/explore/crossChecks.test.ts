import { describe, expect, it } from 'vitest'
import type { CrossCheck } from '@/domain/CrossCheck'
import type { Claim } from '@/domain/Claim'
import { crossChecks, crossChecksOf, indicatorsOf } from '@/domain/explore/crossChecks'
import { sidesOf } from '@/domain/explore/CrossFinding'
import { indexDataset } from '@/domain/indexDataset'
import type { Indicator } from '@/domain/Indicator'
import { claimWith } from '../claimWith'
import { datasetWith } from '../datasetWith'
import { indicatorWith } from '../indicatorWith'
import { index } from './rowsOfPublished'

const NOW = '2026-01-16'
const LAST = '2026-12-31'

function found(id: string, day = NOW) {
  const finding = crossChecks(index, day).find(({ check }) => check.id === id)
  if (!finding) throw new Error(`no cross-check ${id}`)
  return finding
}

const valuesOf = (id: string, day?: string) =>
  sidesOf(found(id, day)).map(({ point }) => [point.lead.value, point.day])

describe('the cross-checks of the published dataset', () => {
  it('are six to twelve, each said why in both languages', () => {
    const { crossChecks: declared = [] } = index.dataset
    expect(declared.length).toBeGreaterThanOrEqual(6)
    expect(declared.length).toBeLessThanOrEqual(12)
    expect(declared.every(({ why }) => why.vi !== '' && why.en !== '')).toBe(true)
  })

  it('come with the broken first, then what cannot be told', () => {
    expect(crossChecks(index, NOW).map(({ outcome }) => outcome)).toEqual([
      'broken',
      'cannot-tell',
      'cannot-tell',
      ...Array.from({ length: 9 }, () => 'holds'),
    ])
  })

  it('hold for databases and accounts, at the newest day that decides', () => {
    expect(found('databases-connected-within-ready').outcome).toBe('holds')
    expect(valuesOf('databases-connected-within-ready')).toEqual([
      [8, NOW],
      [46, NOW],
    ])
    expect(valuesOf('accounts-activated-within-issued')).toEqual([
      [67e6, NOW],
      [78.3e6, '2024-10-10'],
    ])
    // Later figures of the two are of days that say nothing of each other.
    expect(valuesOf('accounts-issued-within-applications')).toEqual([
      [12.5e6, '2022-11-07'],
      [13.8e6, '2022-11-07'],
    ])
  })

  it('find more certificates active than issued on one day', () => {
    expect(found('certificates-active-within-issued')).toMatchObject({
      outcome: 'broken',
      part: { point: { interval: { low: 18e6, high: 19e6 } } },
      whole: { point: { interval: { low: 17e6, high: 18e6 } } },
    })
  })

  it('find a part that must have fallen', () => {
    expect(found('digital-signature-within-e-signature')).toMatchObject({
      outcome: 'cannot-tell',
      untold: 'fallen',
    })
    expect(valuesOf('digital-signature-within-e-signature')).toEqual([
      [20, '2024-11-21'],
      [13.5, '2024-12-31'],
    ])
  })

  it('take 500 million visits at 3 million a day for 125 to 200 days', () => {
    expect(found('vneid-visits-span')).toMatchObject({
      outcome: 'cannot-tell',
      days: { low: 125, high: 200 },
      published: 500 / 3,
    })
    // Repeated seven weeks later the same total fits no span any more.
    expect(found('vneid-visits-span', LAST).outcome).toBe('broken')
  })

  it('work out a share without cutting it', () => {
    const finding = found('local-dossiers-online-limit')
    if (finding.kind !== 'shareLimit') throw new Error('not a share')
    expect(finding.outcome).toBe('holds')
    expect(finding.share.low).toBeCloseTo((100 * 23.5) / 29.5)
    expect(finding.share.high).toBeCloseTo((100 * 25) / 29.35)
  })

  it('wait for both figures', () => {
    const early = crossChecks(index, '2014-01-01')
    expect(new Set(early.map(({ outcome }) => outcome))).toEqual(new Set(['no-figures']))
    expect(early.flatMap(sidesOf)).toEqual([])
  })

  it('use nothing later than the day', () => {
    for (const day of ['2022-12-31', '2024-10-10', '2025-06-30', NOW]) {
      const used = crossChecks(index, day).flatMap(sidesOf)
      expect(used.every(({ point }) => point.day <= day)).toBe(true)
    }
  })
})

describe('the cross-checks of one moment', () => {
  const idsOf = (indicator: string, day: string) =>
    crossChecksOf(index, indicator, day).map(({ check }) => check.id)

  it('are those of its indicator, as either side or as the share of both', () => {
    expect(idsOf('population-5g-coverage-share', '2025-12-31')).toEqual(['5g-within-4g'])
    expect(idsOf('local-dossiers-received', NOW)).toEqual(['local-dossiers-online-limit'])
    expect(idsOf('local-dossiers-online-share', NOW)).toEqual(['local-dossiers-online-limit'])
    expect(idsOf('vneid-daily-visits', NOW)).toEqual(['vneid-visits-span'])
    expect(idsOf('egdi-rank', NOW)).toEqual([])
  })

  it('leave out what says nothing of it', () => {
    // Applications were last counted nine months before.
    expect(idsOf('eid-accounts-issued', '2024-10-10')).toEqual(['accounts-activated-within-issued'])
    expect(idsOf('vneid-daily-visits', '2025-04-22')).toEqual([])
  })
})

const why = { vi: 'v', en: 'e' }
const made = (id: string, claims: readonly Partial<Claim>[], facts: Partial<Indicator> = {}) =>
  indicatorWith({ id, claims: claims.map(claimWith), ...facts })

function outcomes(check: CrossCheck, indicators: readonly Indicator[], day = LAST) {
  const known = indexDataset(datasetWith({ indicators, crossChecks: [check] }))
  return crossChecks(known, day)[0]
}

describe('a made-up cross-check', () => {
  const atMost: CrossCheck = { id: 'a', kind: 'atMost', part: 'part', whole: 'whole', why }

  it('is broken for good once it was at any moment', () => {
    const days = ['2025-01-01', '2025-02-01', '2025-03-01']
    const counts = (values: readonly number[]) =>
      values.map((value, place) => ({ value, asOf: days[place]! }))
    const indicators = [made('part', counts([5, 11, 5])), made('whole', counts([10, 10, 10]))]
    expect(outcomes(atMost, indicators)).toMatchObject({
      outcome: 'broken',
      part: { point: { day: '2025-02-01' } },
    })
    expect(outcomes(atMost, indicators, '2025-01-31')).toMatchObject({ outcome: 'holds' })
  })

  it('of flows sets only equal periods side by side', () => {
    const flow = { kind: 'flow' } as const
    const part = made(
      'part',
      [
        { value: 5, asOf: '2024' },
        { value: 9, asOf: '2025-Q1' },
      ],
      flow,
    )
    const whole = made(
      'whole',
      [
        { value: 8, asOf: '2024' },
        { value: 7, asOf: '2025' },
      ],
      flow,
    )
    expect(outcomes(atMost, [part, whole])).toMatchObject({
      outcome: 'holds',
      part: { point: { day: '2024-12-31' } },
      whole: { point: { day: '2024-12-31' } },
    })
    const quarter = made('whole', [{ value: 7, asOf: '2024-Q4' }], flow)
    expect(outcomes(atMost, [part, quarter])?.outcome).toBe('no-figures')
  })

  it('whose indicators are not here comes to nothing', () => {
    const share: CrossCheck = { id: 's', kind: 'shareLimit', share: 'part', why }
    const quotient: CrossCheck = {
      id: 'q',
      kind: 'quotient',
      total: 'part',
      rate: 'whole',
      spans: [],
      why,
    }
    const alone = made('part', [{ value: 5 }])
    for (const check of [atMost, share, quotient]) {
      expect(outcomes(check, [])?.outcome).toBe('no-figures')
      expect(outcomes(check, [alone])?.outcome).toBe('no-figures')
    }
    const derived = (method: Indicator['derivation']) => [
      { ...alone, claims: [], derivation: method! },
    ]
    expect(outcomes(share, derived({ method: 'shareOfTotal', part: 'x' }))?.outcome).toBe(
      'no-figures',
    )
    expect(outcomes(share, derived({ method: 'share', part: 'x', whole: 'y' }))?.outcome).toBe(
      'no-figures',
    )
    expect(indicatorsOf(index, share)).toEqual(['part'])
  })

  it('of a share of nothing comes to nothing', () => {
    const share: CrossCheck = { id: 's', kind: 'shareLimit', share: 'rate', why }
    const derivation = { method: 'share', part: 'part', whole: 'whole' } as const
    const indicators = [
      made('rate', [], { kind: 'share', derivation }),
      made('part', [{ value: 5 }]),
      made('whole', [{ value: 0 }]),
    ]
    expect(outcomes(share, indicators)?.outcome).toBe('no-figures')
  })

  it('is not declared where the dataset has none', () => {
    const bare = indexDataset(datasetWith({}))
    expect(crossChecks(bare, LAST)).toEqual([])
    expect(crossChecksOf(bare, 'part', LAST)).toEqual([])
  })
})
