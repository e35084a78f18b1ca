import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartOffers, settleChart } from '@/domain/explore/chartOffers'
import { chartReason } from '@/domain/explore/chartReason'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { CHARTS, FIRST_INQUIRY, MEASURES, SCALES, type Inquiry } from '@/domain/explore/Inquiry'
import type { Kind } from '@/domain/Indicator'
import { days, drawnRow, pairRow } from './drawnRow'

const trend = { chart: 'trend' } as const
const asked = (change: Partial<Inquiry> = {}): Inquiry => ({ ...FIRST_INQUIRY, ...change })
const offersOf = (rows: readonly ExploreRow[], change: Partial<Inquiry> = {}) => {
  const { charts, measures, scales } = chartOffers(rows, asked(change))
  const all = [...charts, ...measures, ...scales]
  return (choice: string) => all.find((offer) => offer.choice === choice)?.off
}
const counts = [pairRow(40, 50), pairRow(60, 90)]
const ranks = [pairRow(86, 71, { kind: 'rank' }), pairRow(46, 44, { kind: 'rank' })]
const shares = [pairRow(10, 20, { kind: 'share' })]

describe('the ways of drawing some rows', () => {
  it('are all there for a few counts of one size', () => {
    const { charts, measures, scales } = chartOffers(counts, asked(trend))
    expect([...charts, ...measures, ...scales]).toEqual(
      [...CHARTS, ...MEASURES, ...SCALES].map((choice) => ({ choice })),
    )
  })

  it('are none without a row', () => {
    const off = offersOf([])
    expect(CHARTS.map(off)).toEqual(CHARTS.map(() => ({ why: 'none' })))
    expect(off('index')).toEqual({ why: 'none' })
    expect(settleChart([], asked())).toBeUndefined()
  })

  it('are only pairs and small multiples for more than five rows', () => {
    const six = Array.from({ length: 6 }, () => pairRow(40, 50))
    const off = offersOf(six)
    expect(off('trend')).toEqual({ why: 'many', most: 5, count: 6 })
    expect(off('pairs')).toBeUndefined()
    expect(off('multiples')).toBeUndefined()
    expect(settleChart(six, asked(trend))?.chart).toBe('pairs')
  })

  it('are limited to what can be read: 24 small multiples, 200 pairs', () => {
    const rows = Array.from({ length: 201 }, () => counts[0]!)
    expect(offersOf(rows.slice(0, 25))('multiples')).toMatchObject({ why: 'many', most: 24 })
    expect(offersOf(rows.slice(0, 25))('pairs')).toBeUndefined()
    expect(offersOf(rows)('pairs')).toMatchObject({ why: 'many', most: 200, count: 201 })
    expect(settleChart(rows, asked())).toBeUndefined()
  })

  it('are no pairs where no row has two figures, and nothing where none has any', () => {
    const one = drawnRow([{ asOf: '2025-03-01' }])
    expect(offersOf([one])('pairs')).toEqual({ why: 'pairless' })
    expect(settleChart([one], asked())?.chart).toBe('trend')
    const none = offersOf([drawnRow([])])
    expect(none('trend')).toEqual({ why: 'empty' })
    expect(none('multiples')).toEqual({ why: 'empty' })
  })

  it('keep two units off one axis, whatever is measured', () => {
    const mixed = [...counts, ...shares]
    expect(offersOf(mixed)('trend')).toEqual({ why: 'units', kinds: ['stock', 'share'] })
    expect(settleChart(mixed, asked(trend))?.chart).toBe('pairs')
    expect(offersOf(mixed, { chart: 'multiples' })('change')).toBeUndefined()
    const visits = [pairRow(1, 2, { kind: 'rate', unit: 'a' }), pairRow(1, 2, { kind: 'rate' })]
    const off = offersOf(visits, trend)
    expect(off('value')).toEqual({ why: 'units', kinds: ['rate'] })
    expect(off('index')).toBeUndefined()
    expect(settleChart(visits, asked(trend))?.measure).toBe('index')
  })

  it('have no index and no percentage of a rank or a share', () => {
    const off = offersOf([...ranks, ...shares], { chart: 'multiples' })
    const reason = { why: 'kind', kinds: ['rank', 'share'], count: 3 }
    expect(off('index')).toEqual(reason)
    expect(off('percent')).toEqual(reason)
    expect(off('log')).toEqual(reason)
    expect(off('change')).toBeUndefined()
  })

  it('have nothing but figures in pairs', () => {
    const off = offersOf(counts)
    expect(off('value')).toBeUndefined()
    for (const choice of ['index', 'change', 'percent', 'log']) {
      expect(off(choice)).toEqual({ why: 'figures' })
    }
  })
})

describe('a measure counted from a base', () => {
  const late = drawnRow([{ asOf: '2025-03-01' }, { asOf: '2025-04-01', value: 60 }])

  it('is off where no row has a figure on that day', () => {
    const off = offersOf([late], trend)
    expect(off('index')).toEqual({ why: 'base', day: days.then })
    expect(off('change')).toEqual({ why: 'base', day: days.then })
    expect(offersOf([late], { ...trend, base: '2025-03-15' })('index')).toBeUndefined()
  })

  it('is there while one row has it; the other is named beside the chart', () => {
    expect(offersOf([late, ...counts], trend)('index')).toBeUndefined()
  })

  it('is off where the base is nothing, or stands alone', () => {
    expect(offersOf([pairRow(0, 5)], trend)('index')).toEqual({ why: 'zero' })
    const parts = drawnRow([
      { value: 18, of: 19, asOf: '2024' },
      { value: 54, of: 76, asOf: '2025' },
    ])
    expect(offersOf([parts], trend)('percent')).toEqual({ why: 'alone' })
  })
})

describe('a scale', () => {
  it('of ratios has no zero, and no changes', () => {
    expect(offersOf([pairRow(0, 5)], trend)('log')).toEqual({ why: 'zero' })
    const { scales } = chartOffers(counts, asked({ ...trend, measure: 'change' }))
    expect(scales).toEqual([{ choice: 'linear' }, { choice: 'log', off: { why: 'signed' } }])
    expect(chartReason(counts, { ...trend, measure: 'percent', scale: 'log' }, days.then)).toEqual({
      why: 'signed',
    })
    expect(chartReason(counts, { ...trend, measure: 'index', scale: 'log' }, days.then)).toBe(
      undefined,
    )
  })

  it('that is even would lay a course on the zero line beside one a hundred times larger', () => {
    const apart = [pairRow(40, 50), pairRow(60_000, 90_000)]
    const off = offersOf(apart, trend)
    expect(off('linear')).toEqual({ why: 'apart' })
    expect(off('log')).toBeUndefined()
    expect(settleChart(apart, asked(trend))).toEqual({ ...trend, measure: 'value', scale: 'log' })
    expect(offersOf(apart, { chart: 'multiples' })('linear')).toBeUndefined()
  })

  it('is even where a course is zero itself, or has an open end', () => {
    expect(offersOf([pairRow(0, 0), pairRow(60_000, 90_000)], trend)('linear')).toBeUndefined()
    const open = drawnRow([{ value: 50, valueMax: Infinity, bound: 'between' }])
    expect(offersOf([open], trend)('linear')).toBeUndefined()
    expect(offersOf(ranks, trend)('linear')).toBeUndefined()
  })

  it('of neither sort leaves a measure off', () => {
    const apart = [pairRow(0, 50), pairRow(60_000, 90_000)]
    expect(offersOf(apart, trend)('value')).toEqual({ why: 'apart' })
    expect(settleChart(apart, asked(trend))).toMatchObject({ ...trend, measure: 'index' })
  })
})

describe('what is drawn', () => {
  const kinds = fc.constantFrom<Kind>('stock', 'flow', 'rate', 'share', 'score', 'rank')
  const rowArbitrary = fc
    .tuple(kinds, fc.nat(900), fc.nat(900), fc.boolean())
    .map(([kind, from, to, both]) =>
      both ? pairRow(from, to, { kind }) : drawnRow([{ asOf: '2025-03-01' }], { kind }),
    )
  const inquiryArbitrary = fc
    .record({
      chart: fc.constantFrom(...CHARTS),
      measure: fc.constantFrom(...MEASURES),
      scale: fc.constantFrom(...SCALES),
    })
    .map(asked)

  it('is always offered, and is what was asked for wherever that is', () => {
    fc.assert(
      fc.property(
        fc.array(rowArbitrary, { minLength: 1, maxLength: 7 }),
        inquiryArbitrary,
        (rows, inquiry) => {
          const way = settleChart(rows, inquiry)
          expect(way).toBeDefined()
          const offers = chartOffers(rows, inquiry)
          for (const [choice, list] of [
            [way?.chart, offers.charts],
            [way?.measure, offers.measures],
            [way?.scale, offers.scales],
          ] as const) {
            const offer = list.find((each) => each.choice === choice)
            expect(offer).toEqual({ choice })
          }
          if (chartReason(rows, inquiry, days.then) === undefined) {
            expect(way).toEqual({
              chart: inquiry.chart,
              measure: inquiry.measure,
              scale: inquiry.scale,
            })
          }
        },
      ),
    )
  })
})
