import { describe, expect, it } from 'vitest'
import { trendModes } from '@/charts/trendModes'
import { chartCase, type ChartCase } from '../support/chartFixtures'

function reasons(name: ChartCase, from = chartCase(name).from) {
  return trendModes(chartCase(name).series, from).map(({ mode, reason }) => [mode, reason])
}

describe('trendModes', () => {
  it('lets a count be drawn every way', () => {
    const { series } = chartCase('accounts')
    expect(trendModes(series, series.points[0]).every(({ possible }) => possible)).toBe(true)
  })

  it.each(['rank', 'coverage'] as const)('gives no ratio to a %s', (name) => {
    expect(reasons(name)).toEqual([
      ['value', undefined],
      ['index', 'kind'],
      ['log', 'kind'],
    ])
  })

  it('needs an earlier figure to measure an index against', () => {
    expect(trendModes(chartCase('accounts').series, undefined)[1]?.reason).toBe('base')
  })

  it('needs something that compares with the base', () => {
    const { series } = chartCase('broken')
    expect(trendModes(series, series.points[0])[1]?.reason).toBe('single')
    expect(
      trendModes(chartCase('lone').series, chartCase('lone').series.points[0])[2]?.reason,
    ).toBe('single')
  })
})
