import { expect, it } from 'vitest'
import { indexDataset, indexExcerpt } from '@/domain/indexDataset'
import { summaryOf } from '@/domain/Summary'
import type { Target } from '@/domain/Target'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const claim = claimWith({ id: 'part/a', value: 18, of: 19 })
const part = indicatorWith({ id: 'part', unit: 'databases', claims: [claim] })
const derived = indicatorWith({
  id: 'derived',
  unit: 'unknown',
  kind: 'share',
  derivation: { method: 'shareOfTotal', part: 'part' },
})
const unit = { id: 'databases', vi: 'cơ sở dữ liệu', en: { one: 'database', many: 'databases' } }
const source = { id: 's', number: 1, publisher: 'ANTV', url: 'https://antv.gov.vn/' }
const occasion = { id: 'o', day: '2026-01-16', name: { vi: 'hội nghị', en: 'conference' } }
const target: Target = {
  id: 't',
  indicator: 'part',
  value: 19,
  direction: 'atLeast',
  source: 's',
  stated: '19',
  name: { vi: 'mục tiêu', en: 'target' },
}
const dataset = datasetWith({
  indicators: [part, derived],
  units: [unit],
  sources: [source],
  occasions: [occasion],
  targets: [target],
})

it('finds everything by id', () => {
  const index = indexDataset(dataset)
  expect(index.dataset).toBe(dataset)
  expect([...index.indicators.keys()]).toEqual(['part', 'derived'])
  expect(index.claims.get('part/a')).toBe(claim)
  expect(index.sources.get('s')).toBe(source)
  expect(index.occasions.get('o')).toBe(occasion)
  expect(index.units.get('databases')).toBe(unit)
})

it('computes a series once, derived ones from their parts', () => {
  const index = indexDataset(dataset)
  const series = index.seriesOf(derived)
  expect(series.points.map((point) => point.lead)).toEqual([claim])
  expect(index.seriesOf(derived)).toBe(series)
  expect(index.seriesOf(part)).not.toBe(series)
})

it('says a unit by its own words, or by its id where it has none', () => {
  const index = indexDataset(dataset)
  expect(index.unitOf(part)).toBe(unit)
  expect(index.unitOf(derived)).toEqual({
    id: 'unknown',
    vi: 'unknown',
    en: { one: 'unknown', many: 'unknown' },
  })
})

it('gives each indicator its own targets', () => {
  const index = indexDataset(dataset)
  expect(index.targetsOf(part)).toEqual([target])
  expect(index.targetsOf(derived)).toEqual([])
})

it('knows the claims that contradict others, the days and the summary', () => {
  const against = claimWith({ id: 'part/b', asOf: '2026-01-05', contradicts: ['part/a'] })
  const changed = { ...dataset, indicators: [{ ...part, claims: [claim, against] }, derived] }
  const index = indexDataset(changed)
  expect(index.contradicting).toEqual([against])
  expect(index.days).toEqual(['2025-01-01', '2026-01-05'])
  expect(index.summary).toEqual(summaryOf(changed))
  expect('standings' in index).toBe(false)
})

it('finds the neighbours of each indicator, and none of one it lacks', () => {
  const themes = [{ id: 'theme', name: { vi: 'tên', en: 'name' } }]
  const index = indexDataset({ ...dataset, themes })
  expect(index.neighboursOf(part)).toEqual({ next: 'derived' })
  expect(index.neighboursOf(derived)).toEqual({ previous: 'part' })
  expect(index.neighboursOf(indicatorWith({ id: 'elsewhere' }))).toEqual({})
})

it('takes what was worked out from the whole as it stands', () => {
  const summary = { ...summaryOf(dataset), indicators: 99, days: ['2001-01-01'] }
  const standings = { themes: [], both: 7, disputed: 1 }
  const neighbours = { previous: 'before', next: 'after' }
  const index = indexExcerpt({ dataset, summary, standings, neighbours })
  expect(index.summary).toBe(summary)
  expect(index.days).toBe(summary.days)
  expect(index.standings).toBe(standings)
  expect(index.neighboursOf(part)).toBe(neighbours)
})
