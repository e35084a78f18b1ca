import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overviewExcerpt } from '@/data/excerpts/overviewExcerpt'
import { ledgerExcerpt } from '@/data/excerpts/ledgerExcerpt'
import type { Dataset } from '@/domain/Dataset'
import { defaultPeriod } from '@/domain/defaultPeriod'
import type { Excerpt } from '@/domain/Excerpt'
import { heroOf } from '@/domain/heroOf'
import { indexDataset, indexExcerpt } from '@/domain/indexDataset'
import type { Indicator } from '@/domain/Indicator'
import { countOf } from '@/domain/Outcome'
import { overviewOf } from '@/domain/overviewOf'
import { syntheticDataset } from '../../../mocks/syntheticDataset'
import { byNumber } from '../../support/byNumber'
import { goodCompiled } from '../../support/goodCompiled'
import { publishedDataset } from '../../support/publishedDataset'
import { verdictDataset } from '../../support/verdictDataset'

const { then, now } = defaultPeriod
const published = publishedDataset()
const excerptOf = (dataset: Dataset) => overviewExcerpt(indexDataset(dataset), then, now)
const lengthOf = (json: unknown) => JSON.stringify(json).length

/** Without the days that have figures: there are at most as many as the calendar has. */
const withoutDays = ({ summary, ...rest }: Excerpt) => ({
  ...rest,
  summary: { ...summary, days: [] },
})

describe('the excerpt for the overview', () => {
  it('does not grow with the dataset', { timeout: 120_000 }, () => {
    const sized = (indicators: number) =>
      excerptOf(syntheticDataset({ indicators, claims: indicators * 20, seed: 7 }))
    const [small, large] = [sized(60), sized(600)]
    expect(large.summary.claims).toBe(10 * small.summary.claims)
    expect(lengthOf(large) / lengthOf(small)).toBeLessThan(1.3)
    expect(lengthOf(withoutDays(large)) / lengthOf(withoutDays(small))).toBeLessThan(1.05)
  })

  it('does not grow with what is said of the rows', () => {
    const long = 'một câu dài '.repeat(99)
    const both = { vi: long, en: long }
    const hero = heroOf(published)
    const wordy = ({ claims, ...rest }: Indicator): Indicator => ({
      ...rest,
      definition: both,
      keywords: [long],
      headline: both,
      claims: claims.map((claim) => ({
        ...claim,
        stated: `${long} ${claim.stated} ${long}`,
        caution: both,
      })),
      disputes: rest.disputes.map((dispute) => ({ ...dispute, why: both })),
    })
    const indicators = published.indicators.map((each) => (each === hero ? each : wordy(each)))
    expect(lengthOf(excerptOf({ ...published, indicators }))).toBe(lengthOf(excerptOf(published)))
  })

  it.each([
    ['published', published],
    ['good', goodCompiled()],
    ['of every verdict', verdictDataset()],
  ])('says of a dataset %s what the whole says', (_, dataset) => {
    const full = overviewOf(indexDataset(byNumber(dataset)), then, now)
    const part = overviewOf(indexExcerpt(excerptOf(dataset)), then, now)
    expect(countOf(full.outcomes)).toBe(dataset.indicators.length)
    expect(part.outcomes).toEqual(full.outcomes)
    expect([part.both, part.disputed]).toEqual([full.both, full.disputed])
    const verdicts = ({ themes }: typeof full) =>
      themes.map(({ leading }) => leading.map(({ indicator, verdict }) => [indicator.id, verdict]))
    expect(verdicts(part)).toEqual(verdicts(full))
    expect(part.hero).toEqual(full.hero)
  })

  it('counts every indicator of a dataset of any size once', () => {
    const size = fc.record({
      indicators: fc.integer({ min: 1, max: 50 }),
      claims: fc.integer({ min: 0, max: 300 }),
      seed: fc.nat(),
    })
    fc.assert(
      fc.property(size, (given) => {
        const { standings } = excerptOf(syntheticDataset(given))
        const counts = standings?.themes.map(({ all, others, leading }) => {
          expect(countOf(others) + leading.length).toBe(countOf(all))
          return countOf(all)
        })
        expect(counts?.reduce((sum, count) => sum + count, 0)).toBe(given.indicators)
      }),
      { numRuns: 30 },
    )
  })
})

it('the ledger compares every row as the whole dataset does, between any two days', () => {
  const index = indexDataset(published)
  const ledger = indexExcerpt(ledgerExcerpt(index))
  const day = fc.constantFrom(...index.days)
  const told = (from: typeof index, [first, second]: readonly [string, string]) => {
    const { themes, outcomes, both, disputed } = overviewOf(from, first, second)
    const rows = themes.map((theme) =>
      theme.rows.map(({ indicator, verdict, change }) => [indicator.id, verdict, change]),
    )
    return { rows, outcomes, both, disputed }
  }
  fc.assert(
    fc.property(day, day, (one, other) => {
      const days = one <= other ? ([one, other] as const) : ([other, one] as const)
      expect(told(ledger, days)).toEqual(told(index, days))
    }),
    { numRuns: 30 },
  )
})
