import { describe, expect, it } from 'vitest'
import { compareAll } from '@/domain/compareAll'
import { indexDataset, indexExcerpt } from '@/domain/indexDataset'
import { orderRows } from '@/domain/orderRows'
import { countOf } from '@/domain/Outcome'
import { overviewOf } from '@/domain/overviewOf'
import { standingsOf } from '@/domain/Standings'
import { summaryOf } from '@/domain/Summary'
import { twoPointCount } from '@/domain/twoPointCount'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const [then, now] = ['2024-01-01', '2026-01-16']
const name = { vi: 'tên', en: 'name' }
const risen = [claimWith({ asOf: '2023', value: 50 }), claimWith({ asOf: '2025', value: 60 })]
const identity = Array.from({ length: 9 }, (_, at) =>
  indicatorWith({
    id: `identity-${at}`,
    theme: 'identity',
    order: at,
    claims: at % 2 === 0 ? risen : [],
  }),
)
const rank = indicatorWith({ id: 'rank', theme: 'data', kind: 'rank', claims: risen })
const whole = datasetWith({
  themes: [
    { id: 'identity', name },
    { id: 'data', name },
    { id: 'empty', name },
  ],
  indicators: [rank, ...identity],
})
const index = indexDataset(whole)
const comparisons = compareAll(index, then, now)

describe('the overview of a whole dataset', () => {
  const overview = overviewOf(index, then, now)

  it('has every theme in its order, with all rows and the leading ones of them', () => {
    expect(overview.themes.map(({ theme }) => theme)).toEqual(whole.themes)
    for (const { theme, rows, leading, all, others } of overview.themes) {
      const own = comparisons.filter(({ indicator }) => indicator.theme === theme.id)
      expect(rows).toEqual(orderRows(own))
      expect(leading).toEqual(rows.slice(0, 6))
      expect(countOf(all)).toBe(own.length)
      expect(countOf(others)).toBe(own.length - leading.length)
    }
  })

  it('counts every indicator once, and opens with the first', () => {
    expect(countOf(overview.outcomes)).toBe(whole.indicators.length)
    expect(overview.both).toBe(twoPointCount(comparisons))
    expect(overview.hero).toEqual(comparisons[0])
  })
})

describe('the overview of an excerpt', () => {
  const standings = standingsOf(comparisons, whole.themes)
  const kept = new Set(standings.themes.flatMap(({ leading }) => leading))
  const part = {
    ...whole,
    indicators: whole.indicators.filter(({ id }) => kept.has(id)),
  }
  const overview = overviewOf(
    indexExcerpt({ dataset: part, summary: summaryOf(whole), standings }),
    then,
    now,
  )

  it('shows the leading rows and counts those it does not hold', () => {
    const full = overviewOf(index, then, now)
    expect(part.indicators.length).toBeLessThan(whole.indicators.length)
    expect(overview.outcomes).toEqual(full.outcomes)
    expect(overview.both).toBe(full.both)
    expect(overview.disputed).toBe(full.disputed)
    expect(overview.themes.map(({ leading }) => leading)).toEqual(
      full.themes.map(({ leading }) => leading),
    )
    for (const { rows, leading } of overview.themes) expect(rows).toEqual(leading)
  })

  it('leaves out a leading row that is not there, and says nothing of a theme without standing', () => {
    const lacking = overviewOf(
      indexExcerpt({
        dataset: { ...part, indicators: [rank] },
        summary: summaryOf(whole),
        standings: { ...standings, themes: standings.themes.slice(0, 1) },
      }),
      then,
      now,
    )
    expect(lacking.themes.map(({ leading }) => leading)).toEqual([[], [], []])
    expect(lacking.themes[1]).toMatchObject({ theme: { id: 'data' }, all: [], others: [] })
    expect(lacking.hero?.indicator).toBe(rank)
  })
})

it('has no hero where there are no indicators', () => {
  expect(overviewOf(indexDataset(datasetWith({})), then, now)).toEqual({
    themes: [],
    outcomes: [],
    both: 0,
    disputed: 0,
  })
})
