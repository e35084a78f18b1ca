import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asKnownOn } from '@/domain/asKnownOn'
import { addDays } from '@/domain/calendar'
import { compare } from '@/domain/compare'
import { indexDataset } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'
import { knownFrom } from '@/domain/knownFrom'
import { publishedDataset } from '../support/publishedDataset'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { sourceWith } from './sourceWith'
import { targetWith } from './targetWith'

const published = publishedDataset()
const day = fc.integer({ min: 0, max: 3500 }).map((days) => addDays('2017-01-01', days))
const sources = new Map(published.sources.map((source) => [source.id, source]))
const claimsOf = ({ indicators }: typeof published) => indicators.flatMap(({ claims }) => claims)

describe('what was known on a day', () => {
  it('is every claim known by then and none known later', () => {
    fc.assert(
      fc.property(day, (on) => {
        const expected = claimsOf(published)
          .filter((claim) => knownFrom(claim, sources.get(claim.source)).day <= on)
          .map(({ id }) => id)
        expect(claimsOf(asKnownOn(published, on)).map(({ id }) => id)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('refers to nothing that was not known, and has a day of its own', () => {
    fc.assert(
      fc.property(day, (on) => {
        const known = asKnownOn(published, on)
        const ids = new Set(claimsOf(known).map(({ id }) => id))
        for (const { contradicts } of claimsOf(known)) {
          for (const id of contradicts) expect(ids).toContain(id)
        }
        for (const { disputes } of known.indicators) {
          for (const { claims } of disputes) {
            expect(claims.length).toBeGreaterThanOrEqual(2)
            for (const id of claims) expect(ids).toContain(id)
          }
        }
        expect(known.day <= on && known.day <= published.day).toBe(true)
        expect(() => indexDataset(known)).not.toThrow()
      }),
      { numRuns: 30 },
    )
  })

  it('is the whole on any later day', () => {
    const { indicators, milestones, occasions } = asKnownOn(published, '2999-12-31')
    expect({ indicators, milestones, occasions }).toEqual({
      indicators: published.indicators,
      milestones: published.milestones,
      occasions: published.occasions,
    })
  })

  it('on 10 October 2024 holds 57.1 million accounts and not yet 67', () => {
    const index = indexDataset(asKnownOn(published, '2024-10-10'))
    const indicator = index.indicators.get('eid-accounts-activated')
    if (!indicator) throw new Error('the indicator is not there')
    const { from, to, verdict } = compare(index.seriesOf(indicator), '2024-10-10', '2026-01-16', [])
    expect(from?.lead.value).toBe(57_100_000)
    expect(to).toBe(from)
    expect(verdict).toBe('no-newer')
  })
})

it('of a contradiction between three, the known two are left', () => {
  const said = (id: string, on: Day, contradicts: string[]) =>
    claimWith({ id, source: `${id}-source`, asOf: '2024-01-01', saidOn: on, contradicts })
  const claims = [
    said('a', '2024-01-02', ['b', 'c']),
    said('b', '2024-01-03', ['a']),
    said('c', '2024-09-01', ['a']),
  ]
  const dataset = datasetWith({
    indicators: [indicatorWith({ claims })],
    sources: claims.map(({ source }) => sourceWith({ id: source })),
  })
  const [indicator] = asKnownOn(dataset, '2024-06-01').indicators
  expect(indicator?.claims.map(({ id, contradicts }) => [id, contradicts])).toEqual([
    ['a', ['b']],
    ['b', ['a']],
  ])
})

describe('of things without a day', () => {
  const known = sourceWith({ id: 'known', published: '2024-05' })
  const later = sourceWith({ id: 'later', published: '2025-05' })
  const undated = sourceWith({ id: 'undated' })
  const claims = [claimWith({ source: 'undated', asOf: '2024-01-01' })]
  const targets = [
    targetWith({ id: 'set', setOn: '2024-06-01', source: 'later' }),
    targetWith({ id: 'published', source: 'known' }),
    targetWith({ id: 'undated', source: 'undated' }),
    targetWith({ id: 'later', source: 'later' }),
  ]
  const dataset = datasetWith({
    indicators: [indicatorWith({ claims })],
    sources: [known, later, undated, sourceWith({ id: 'unused' })],
    targets,
  })

  it('targets are known since they were set, else since their source was published', () => {
    const ids = asKnownOn(dataset, '2024-07-01').targets.map(({ id }) => id)
    expect(ids).toEqual(['set', 'published'])
  })

  it('sources are known where they are cited or were published', () => {
    const ids = asKnownOn(dataset, '2024-07-01').sources.map(({ id }) => id)
    // `later` is where a target set in time was reported.
    expect(ids).toEqual(['known', 'later', 'undated'])
    expect(asKnownOn(dataset, '2024-01-15').sources.map(({ id }) => id)).toEqual(['undated'])
  })
})
