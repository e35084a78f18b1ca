import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asAim, asName, asNumber, asRow } from '@/data/excerpts/lighter'
import type { Bound } from '@/domain/Claim'
import type { Indicator } from '@/domain/Indicator'
import { seriesOf } from '@/domain/seriesOf'
import { figureText } from '@/wording/figureText'
import { numberText } from '@/wording/numberText'
import { claimWith } from '../../domain/claimWith'
import { indicatorWith } from '../../domain/indicatorWith'
import { sourceWith } from '../../domain/sourceWith'
import { targetWith } from '../../domain/targetWith'
import { publishedDataset } from '../../support/publishedDataset'

const unit = { id: 'unit', vi: 'hồ sơ', en: { one: 'file', many: 'files' } }
const published = publishedDataset()

/** How every figure of an indicator is written. */
const written = (indicator: Indicator) =>
  indicator.claims.flatMap((claim) => [
    figureText(claim, indicator, unit, 'vi'),
    figureText(claim, indicator, unit, 'en'),
  ])

/** Phrases as sources write them: a hedge, digits in either style, and often a second figure. */
const figure = fc
  .record({
    hedge: fc.constantFrom(
      '',
      'đạt ',
      'hơn ',
      'Trên ',
      'gần ',
      'dưới ',
      'lên đến ',
      'khoảng ',
      'xấp xỉ ',
    ),
    value: fc.integer({ min: 0, max: 999_999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    scale: fc.constantFrom(
      ...([
        ['', 1],
        ['%', 1],
        [' nghìn', 1e3],
        [' triệu', 1e6],
      ] as const),
    ),
    language: fc.constantFrom('vi', 'en'),
  })
  .map(({ hedge, value, decimals, scale: [word, factor], language }) => {
    const scaled = value / 10 ** decimals
    return {
      phrase: `${hedge}${numberText(scaled, language, decimals)}${word}`,
      value: scaled * factor,
      step: factor / 10 ** decimals,
    }
  })

describe('a row', () => {
  it('writes each published figure as its source wrote it', () => {
    for (const indicator of published.indicators) {
      expect(written(asRow(indicator))).toEqual(written(indicator))
    }
  })

  it('writes any figure as its phrase has it', () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.constantFrom<Bound>('exact', 'atLeast', 'atMost', 'approx'),
        fc.constantFrom<Indicator['kind']>('stock', 'share', 'score', 'flow'),
        ({ phrase, value, step }, other, bound, kind) => {
          const stated = `${phrase} hồ sơ (năm trước ${other.phrase})`
          const claims = [claimWith({ value, step, bound, stated })]
          const indicator = indicatorWith({ kind, claims })
          expect(written(asRow(indicator))).toEqual(written(indicator))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('keeps the course of every published indicator', () => {
    const rows = new Map(published.indicators.map((each) => [each.id, asRow(each)]))
    const whole = new Map(published.indicators.map((each) => [each.id, each]))
    const course = (indicators: ReadonlyMap<string, Indicator>, id: string) =>
      seriesOf(indicators.get(id)!, (part) => indicators.get(part)).points.map(
        ({ day, state, interval, claims }) => [
          day,
          state,
          interval,
          claims.map((claim) => claim.id),
        ],
      )
    for (const { id } of published.indicators) expect(course(rows, id)).toEqual(course(whole, id))
  })

  it('carries no words of the evidence', () => {
    const long = 'lời nói dài dòng'
    const both = { vi: long, en: long }
    const indicator = indicatorWith({
      definition: both,
      headline: both,
      keywords: [long],
      claims: [claimWith({ stated: `${long} 57,1 triệu ${long}`, caution: both })],
      disputes: [{ id: 'd', claims: [], why: both }],
    })
    expect(JSON.stringify(asRow(indicator))).not.toContain(long)
  })
})

describe('what is only named or numbered', () => {
  it('has no figures, sources no words, targets no phrase', () => {
    const named = asName(
      indicatorWith({
        claims: [claimWith({})],
        bases: { a: { vi: 'a', en: 'a' } },
        derivation: { method: 'shareOfTotal', part: 'part' },
      }),
    )
    expect([named.claims, named.disputes, named.bases]).toEqual([[], [], {}])
    expect('derivation' in named).toBe(false)
    const source = sourceWith({ number: 7, title: 'Tin', publisher: 'ANTV' })
    expect(asNumber(source)).toMatchObject({ id: source.id, number: 7, publisher: '' })
    expect('title' in asNumber(source)).toBe(false)
    expect(asAim(targetWith({ stated: '100%' })).stated).toBe('')
  })
})
