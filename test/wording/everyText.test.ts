import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bound, Claim } from '@/domain/Claim'
import { compare } from '@/domain/compare'
import type { Comparison } from '@/domain/Comparison'
import type { Unit } from '@/domain/Dataset'
import type { Kind } from '@/domain/Indicator'
import { boundText } from '@/wording/boundText'
import { figureText } from '@/wording/figureText'
import { headlineText } from '@/wording/headlineText'
import { pointSentenceText } from '@/wording/pointSentenceText'
import { printedChange } from '@/wording/printedChange'
import { seriesSentenceText } from '@/wording/seriesSentenceText'
import { verdictText } from '@/wording/verdictText'
import { sampleSeries } from './sampleSeries'
import { accounts, percent, places, points } from './sampleUnits'

const LANGUAGES = ['vi', 'en'] as const
const BOUNDS: readonly Bound[] = ['exact', 'atLeast', 'atMost', 'approx', 'between']
const UNITS: Readonly<Record<Kind, Unit>> = {
  stock: accounts,
  flow: accounts,
  rate: accounts,
  share: percent,
  score: points,
  rank: places,
}
const DAYS = ['2023-12-31', '2024-10-10', '2025-08', '2025-12-28', '2026-01-16', '2026-Q1']

/** A value and a step of the size a kind has. */
function figure(kind: Kind, digits: number, power: number): { value: number; step: number } {
  if (kind === 'rank') return { value: Math.max(1, digits % 190), step: 0 }
  if (kind === 'share')
    return { value: (digits % 10_000) / 100, step: [0.01, 0.1, 1][power % 3] ?? 1 }
  if (kind === 'score') return { value: (digits % 10_000) / 10_000, step: 0.0001 }
  const step = power === 0 ? 0 : 10 ** power
  return { value: digits * Math.max(1, step), step }
}

function claimArbitrary(kind: Kind): fc.Arbitrary<Partial<Claim>> {
  return fc
    .record({
      digits: fc.integer({ min: 0, max: 99_999 }),
      power: fc.integer({ min: 0, max: 8 }),
      wider: fc.integer({ min: 1, max: 9 }),
      bound: fc.constantFrom(...BOUNDS),
      asOf: fc.constantFrom(...DAYS),
      source: fc.constantFrom('a', 'b', 'c'),
    })
    .map(({ digits, power, wider, bound, asOf, source }) => {
      const { value, step } = figure(kind, digits, power)
      const valueMax =
        kind === 'share' ? Math.min(100, value + wider) : value + wider * Math.max(1, step)
      const hedge = kind === 'rank' ? 'exact' : bound
      const range = hedge === 'between' ? { valueMax } : {}
      return { value, step, bound: hedge, source, asOf, ...range }
    })
}

const KINDS: readonly Kind[] = ['stock', 'flow', 'rate', 'share', 'score', 'rank']

const seriesArbitrary = fc
  .constantFrom(...KINDS)
  .chain((kind) => fc.tuple(fc.constant(kind), fc.array(claimArbitrary(kind), { maxLength: 4 })))
  .map(([kind, claims]) => sampleSeries(claims, { kind }))

function textsOf(comparison: Comparison, unit: Unit): string[] {
  return LANGUAGES.flatMap((lang) => {
    const { chip, full } = verdictText(comparison, unit, lang)
    return [chip, full, headlineText(comparison, unit, lang)]
  })
}

/** What no text may hold: computer words, a hyphen for a minus, a figure parted from its unit. */
function expectClean(text: string): void {
  expect(text).not.toMatch(/NaN|Infinity|undefined|null|∞|\[object/)
  expect(text).not.toContain('-')
  expect(text).not.toMatch(
    /\d (triệu|tỷ|million|billion|trillion|tháng|ngày|bậc|điểm|months?|places?|points?)/,
  )
  expect(text).not.toMatch(/(?<!điểm)\s%|−0(?![.,\d])| {2}| [.,;:]/)
}

describe('every text', () => {
  it('is clean, whatever was published', () => {
    fc.assert(
      fc.property(seriesArbitrary, (series) => {
        const { indicator } = series
        const unit = UNITS[indicator.kind]
        const comparison = compare(series, '2024-12-31', '2026-01-31', [])
        const texts = [
          ...textsOf(comparison, unit),
          ...LANGUAGES.flatMap((lang) => [
            seriesSentenceText(series, unit, lang),
            ...series.points.flatMap((point) => [
              figureText(point, indicator, unit, lang),
              pointSentenceText(point, indicator, unit, lang),
            ]),
            ...indicator.claims.map((claim) => boundText(claim, indicator, unit, lang)),
          ]),
        ]
        texts.forEach(expectClean)
      }),
      { numRuns: 400 },
    )
  })

  it('prints a change that holds the true one, and its direction', () => {
    fc.assert(
      fc.property(seriesArbitrary, (series) => {
        const comparison = compare(series, '2024-12-31', '2026-01-31', [])
        const { change, verdict } = comparison
        if (change === undefined) return
        const printed = printedChange(change, comparison)
        const dust = 1e-9 * Math.max(1, Math.abs(change.low), Math.abs(change.high))
        expect(printed.low).toBeLessThanOrEqual(change.low + dust)
        expect(printed.high).toBeGreaterThanOrEqual(change.high - dust)
        if (verdict === 'rose') expect(printed.low).toBeGreaterThan(0)
        if (verdict === 'fell') expect(printed.high).toBeLessThan(0)
      }),
      { numRuns: 400 },
    )
  })
})
