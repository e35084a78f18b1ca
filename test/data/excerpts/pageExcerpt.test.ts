import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { pageNames } from '../../support/pageNames'
import { inOneLanguage } from '@/data/oneLanguage'
import type { PageName } from '@/data/PageName'
import { parsePage } from '@/data/parsePage'
import { claimsAbout } from '@/domain/claimsAbout'
import type { Dataset } from '@/domain/Dataset'
import { indexDataset, indexExcerpt } from '@/domain/indexDataset'
import { searchAll } from '@/domain/search/searchAll'
import { searchableOf } from '@/domain/search/searchableOf'
import { syntheticDataset } from '../../../mocks/syntheticDataset'
import { byNumber } from '../../support/byNumber'
import { goodCompiled } from '../../support/goodCompiled'
import { publishedDataset } from '../../support/publishedDataset'
import { verdictDataset } from '../../support/verdictDataset'
import { missingReferences } from './missingReferences'

const published = publishedDataset()
const index = indexDataset(published)

/** The excerpt of a page; one that is not there is a mistake of the test. */
function excerptOf(name: PageName, whole = index) {
  const excerpt = pageExcerpt(whole, name)
  if (!excerpt) throw new Error(`no page ${name}`)
  return excerpt
}

/** The pages of a dataset that name what they do not hold. */
function brokenPages(dataset: Dataset, names = pageNames(dataset)): readonly string[] {
  const whole = indexDataset(dataset)
  return names.flatMap((name) =>
    missingReferences(excerptOf(name, whole)).map((missing) => `${name}: ${missing}`),
  )
}

describe('the pages of a dataset', () => {
  it.each([
    ['published', published],
    ['good', goodCompiled()],
    ['of every verdict', verdictDataset()],
  ])('%s hold all they name', (_, dataset) => {
    expect(brokenPages(dataset)).toEqual([])
  })

  it('of any size hold all they name', () => {
    const size = fc.record({
      indicators: fc.integer({ min: 1, max: 40 }),
      claims: fc.integer({ min: 0, max: 300 }),
      seed: fc.nat(),
    })
    fc.assert(
      fc.property(size, (given) => {
        expect(brokenPages(syntheticDataset(given))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('of an indicator related to any others hold all they name', () => {
    const { indicators } = published
    fc.assert(
      fc.property(fc.subarray([...indicators.keys()], { minLength: 1 }), (places) => {
        const related = places.flatMap((place) => indicators[place]?.id ?? [])
        const first = indicators[0]?.id ?? ''
        // Any indicators may be related: their parts come with them.
        const changed = indicators.map((each) => (each.id === first ? { ...each, related } : each))
        const dataset = { ...published, indicators: changed }
        expect(brokenPages(dataset, [`indicators/${first}`])).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('say of the whole what only the whole can tell', () => {
    for (const name of pageNames(published)) {
      const { days, ...counts } = index.summary
      const offered = ['overview', 'ledger', 'explore'].includes(name)
      const shown = offered ? days : [days[0], days.at(-1)]
      expect(excerptOf(name).summary).toEqual({ ...counts, days: shown })
      expect(excerptOf(name).dataset).toMatchObject({
        version: published.version,
        day: published.day,
        themes: published.themes,
      })
    }
  })

  it('are not there for an indicator that is not', () => {
    expect(pageExcerpt(index, 'indicators/none')).toBeUndefined()
    expect(pageExcerpt(index, 'indicators/__proto__')).toBeUndefined()
    expect(pageExcerpt(index, 'unknown' as PageName)).toBeUndefined()
  })
})

describe('the page of an indicator', () => {
  const whole = indexDataset(byNumber(published))
  it.each(published.indicators.map(({ id }) => id))('%s tells all of it', (id) => {
    const indicator = whole.indicators.get(id)!
    const own = indexExcerpt(excerptOf(`indicators/${id}`))
    const held = own.indicators.get(id)!
    expect(held).toEqual(indicator)
    expect(own.seriesOf(held)).toEqual(whole.seriesOf(indicator))
    expect(own.targetsOf(held)).toEqual(whole.targetsOf(indicator))
    expect(own.neighboursOf(held)).toEqual(whole.neighboursOf(indicator))
    const claims = claimsAbout(whole, indicator)
    expect(claimsAbout(own, held)).toEqual(claims)
    for (const { source } of [...claims, ...whole.targetsOf(indicator)]) {
      expect(own.sources.get(source)).toEqual(whole.sources.get(source))
    }
    for (const other of claims.flatMap(({ contradicts }) => contradicts)) {
      expect(own.claims.has(other)).toBe(true)
    }
    for (const related of indicator.related) expect(own.indicators.has(related)).toBe(true)
  })
})

describe('the other pages', () => {
  it('the register holds every source with the phrases it states', () => {
    const { dataset } = excerptOf('sources')
    const phrases = ({ indicators }: Dataset) =>
      indicators.flatMap(({ claims }) =>
        claims.map(({ id, stated, source }) => [id, stated, source]),
      )
    const whole = byNumber(published)
    expect(dataset.sources).toEqual(whole.sources)
    expect(dataset.occasions).toEqual(whole.occasions)
    expect(phrases(dataset)).toEqual(phrases(whole))
  })

  it('a long register says what holds for the whole, and its parts hold every source once', () => {
    const dataset = syntheticDataset({ indicators: 40, claims: 10_000, seed: 3 })
    const long = indexDataset(dataset)
    const { register, dataset: held } = excerptOf('sources', long)
    expect([held.indicators, held.sources]).toEqual([[], []])
    expect(register?.years.reduce((sum, { claims }) => sum + claims, 0)).toBe(10_000)
    const runs = (register?.parts ?? []).map(({ part }) => {
      return excerptOf(`sources-${part}`, long).registerRun
    })
    const entries = runs.flatMap((run) => run?.entries ?? [])
    expect(entries.map(({ source }) => source)).toEqual(dataset.sources)
    const stated = entries.reduce(
      (sum, { lines, unlisted = 0 }) => sum + lines.length + unlisted,
      0,
    )
    expect(stated).toBe(10_000)
    for (const { lines } of entries) {
      for (const { claim, status } of lines) {
        const series = long.seriesOf(long.indicators.get(claim.indicator)!)
        expect(status).toBe(series.statuses.get(claim.id))
      }
    }
  })

  it('a short register has no parts', () => {
    expect(pageExcerpt(index, 'sources-1')).toBeUndefined()
    const long = indexDataset(syntheticDataset({ indicators: 4, claims: 1001, seed: 3 }))
    expect(pageExcerpt(long, 'sources-9')).toBeUndefined()
  })

  it('a page of a long register is what the browser takes', () => {
    const long = indexDataset(syntheticDataset({ indicators: 4, claims: 1001, seed: 3 }))
    for (const name of ['sources', 'sources-1', 'sources-8'] as const) {
      const travelled = JSON.stringify(inOneLanguage(excerptOf(name, long), 'vi'))
      const { drawings: _, ...page } = parsePage(JSON.parse(travelled))
      expect(JSON.stringify(inOneLanguage(page, 'vi'))).toHaveLength(travelled.length)
    }
  })

  it('the names are those of every indicator, with no figure', () => {
    const { dataset } = excerptOf('names')
    const names = ({ indicators }: Dataset) =>
      indicators.map(({ id, name, keywords }) => ({ id, name, keywords }))
    expect(names(dataset)).toEqual(names(published))
    expect(dataset.sources).toEqual([])
    expect(dataset.indicators.flatMap(({ claims }) => claims)).toEqual([])
  })

  it('the palette finds all that the whole dataset finds by names, words and phrases', () => {
    const palette = indexExcerpt(excerptOf('search'))
    const [held, whole] = [palette, index].map(searchableOf)
    for (const text of ['can cuoc', 'CCCD', '67 trieu', 'data centre', 'bao', 'nghi quyet']) {
      const sought = searchAll(held!, text, 5)
      const all = searchAll(whole!, text, 5)
      expect(sought.hits).toEqual(all.hits)
      expect(sought.readAs).toEqual(all.readAs)
      expect(sought.phrases.first.map(({ id }) => id)).toEqual(
        all.phrases.first.map(({ id }) => id),
      )
      expect(sought.sources.map(({ number }) => number)).toEqual(
        all.sources.map(({ number }) => number),
      )
      expect(sought.milestones.map(({ id }) => id)).toEqual(all.milestones.map(({ id }) => id))
    }
  })

  it('only what is searched carries synonyms', () => {
    const carrying = pageNames(published).filter((name) => excerptOf(name).dataset.synonyms)
    expect(carrying).toEqual(['explore', 'search'])
  })

  it('only what holds every figure carries cross-checks, all of them', () => {
    const carrying = pageNames(published).filter((name) => excerptOf(name).dataset.crossChecks)
    expect(carrying).toEqual(['explore'])
    expect(excerptOf('explore').dataset.crossChecks).toEqual(published.crossChecks)
  })

  it('nowhere holds nothing but the themes', () => {
    const { dataset } = excerptOf('nowhere')
    expect([dataset.indicators, dataset.sources, dataset.units]).toEqual([[], [], []])
  })
})
