import { describe, expect, it } from 'vitest'
import { rowsOf } from '@/domain/explore/rowsOf'
import { shownPoints } from '@/domain/explore/traitsOf'
import { indexDataset } from '@/domain/indexDataset'
import { claimWith } from '../claimWith'
import { datasetWith } from '../datasetWith'
import { indicatorWith } from '../indicatorWith'
import { sourceWith } from '../sourceWith'
import { index, rows } from './rowsOfPublished'

const rowOf = (id: string) => {
  const row = rows.find(({ indicator }) => indicator.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

describe('the traits of a row', () => {
  it('are those of its figures', () => {
    const { traits, sources, age } = rowOf('eid-accounts-activated')
    expect(traits).toMatchObject({
      verdict: ['rose'],
      theme: ['identity'],
      kind: ['stock'],
      unit: ['accounts'],
      stated: ['atLeast'],
      state: ['agreed'],
    })
    expect(traits.year).toContain('2024')
    expect(new Set(traits.year).size).toBe(traits.year.length)
    expect(sources).toEqual(sources.toSorted((a, b) => a - b))
    expect(sources.length).toBeGreaterThan(1)
    expect(age).toBe(0)
  })

  it('name the publishers and occasions of every figure, once', () => {
    for (const { traits, series } of rows) {
      const claims = series.points.flatMap((point) => point.claims)
      const publishers = claims.map(({ source }) => index.sources.get(source)?.publisher)
      expect(new Set(traits.publisher)).toEqual(new Set(publishers))
      expect(new Set(traits.occasion).size).toBe(traits.occasion.length)
    }
  })

  it('tell a disputed figure, a stale one, one of a single source, and one with a target', () => {
    const having = (value: string) => rows.filter(({ traits }) => traits.state.includes(value))
    for (const { comparison } of having('disputed')) expect(comparison.disputed).toBe(true)
    expect(having('disputed').length).toBeGreaterThan(0)
    for (const { age } of having('stale')) expect(age).toBeGreaterThanOrEqual(6)
    expect(having('stale').length).toBeGreaterThan(0)
    for (const { traits, indicator } of rows) {
      const aimed = index.targetsOf(indicator).length > 0
      expect(traits.target).toEqual([aimed ? 'with' : 'without'])
    }
  })

  it('of a row without figures are few', () => {
    const [row] = rowsOf(index, '1990-01-01', '1990-01-02')
    expect(row?.traits).toMatchObject({ stated: [], state: [] })
    expect(row).not.toHaveProperty('age')
  })

  it('tell a full count from an exact figure, and no publisher where its name is not known', () => {
    const claims = [claimWith({ indicator: 'made', step: 0, source: 's', asOf: '2025-01-01' })]
    const dataset = datasetWith({
      themes: [{ id: 'theme', name: { vi: 'a', en: 'a' } }],
      indicators: [indicatorWith({ claims })],
      sources: [sourceWith({ id: 's', publisher: '' })],
    })
    const [full] = rowsOf(indexDataset(dataset), '2024-01-01', '2025-06-01')
    expect(full?.traits).toMatchObject({ stated: ['full'], publisher: [], state: ['single'] })
    const rounded = claims.map((claim) => ({ ...claim, step: 10, source: 'gone' }))
    const other = datasetWith({ ...dataset, indicators: [indicatorWith({ claims: rounded })] })
    const [exact] = rowsOf(indexDataset(other), '2024-01-01', '2025-06-01')
    expect(exact?.traits).toMatchObject({ stated: ['exact'], publisher: [] })
  })

  it('are of one figure where THEN and NOW are one', () => {
    const [point] = rowOf('eid-accounts-activated').series.points
    if (!point) throw new Error('no figure')
    expect(shownPoints({ from: point, to: point })).toEqual([point])
    expect(shownPoints({})).toEqual([])
  })
})
