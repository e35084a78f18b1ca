import { describe, expect, it } from 'vitest'
import { compareAll } from '@/domain/compareAll'
import { indexDataset } from '@/domain/indexDataset'
import { rankExample, verdictExamples, VERDICTS } from '@/domain/verdictExamples'
import { publishedDataset } from '../support/publishedDataset'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const [then, now] = ['2024-10-10', '2026-01-16']
const counted = (id: string, values: Readonly<Record<string, number>>, facts = {}) =>
  indicatorWith({
    id,
    theme: 'theme',
    claims: Object.entries(values).map(([asOf, value]) => claimWith({ indicator: id, asOf, value })),
    ...facts,
  })
const rising = counted('rising', { [then]: 1, [now]: 2 })
const place = counted('place', { [then]: 9, [now]: 3 }, { kind: 'rank' })
const farther = counted('farther', { [then]: 90, [now]: 3 }, { kind: 'rank' })
const old = counted('old', { '2020': 5, '2021': 4 })
const indexOf = (...indicators: (typeof rising)[]) => indexDataset(datasetWith({ indicators }))
const found = (...indicators: (typeof rising)[]) =>
  new Map(
    verdictExamples(indexOf(...indicators), then, now).map(({ verdict, example }) => [
      verdict,
      example,
    ]),
  )

describe('verdictExamples', () => {
  it('names every verdict once, with or without an example', () => {
    const all = found(rising)
    expect([...all.keys()]).toEqual(VERDICTS)
    expect(all.get('rose')).toMatchObject({ indicator: rising, then, now })
    expect(all.get('unchanged')).toBeUndefined()
  })

  it('prefers a count to a rank, and takes the rank where there is nothing else', () => {
    expect(found(place, rising).get('rose')?.indicator).toBe(rising)
    expect(found(place).get('rose')?.indicator).toBe(place)
  })

  it('prefers an undisputed figure', () => {
    const disputed = indicatorWith({
      id: 'disputed',
      claims: [
        claimWith({ asOf: then, value: 1 }),
        claimWith({ asOf: now, value: 5 }),
        claimWith({ asOf: now, value: 9 }),
      ],
    })
    expect(found(disputed).get('rose')?.indicator).toBe(disputed)
    expect(found(disputed, rising).get('rose')?.indicator).toBe(rising)
  })

  it('looks among neighbouring figures where the chosen days have none', () => {
    expect(found(old).get('fell')).toMatchObject({ then: '2020-12-31', now: '2021-12-31' })
  })

  it('finds no figure on the eve of a first one', () => {
    expect(found(rising).get('no-figure')).toMatchObject({ then: '2024-10-09', now: '2024-10-09' })
  })

  it('agrees with the published comparisons', () => {
    const index = indexDataset(publishedDataset())
    const all = compareAll(index, then, now)
    for (const { verdict, example } of verdictExamples(index, then, now)) {
      const chosen = all.some((comparison) => comparison.verdict === verdict)
      if (chosen) expect(example).toMatchObject({ verdict, then, now })
    }
  })
})

describe('rankExample', () => {
  it('is the largest step to a better place', () => {
    const index = indexOf(rising, place, farther, counted('stays', { [then]: 3 }, { kind: 'rank' }))
    expect(rankExample(index, then, now)?.indicator).toBe(farther)
  })

  it('is nothing where no rank became better', () => {
    expect(rankExample(indexOf(rising), then, now)).toBeUndefined()
  })
})
