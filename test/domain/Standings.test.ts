import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderRows } from '@/domain/orderRows'
import { countOf, outcomesOf } from '@/domain/Outcome'
import { standingsOf } from '@/domain/Standings'
import { compare } from '@/domain/compare'
import { claimWith } from './claimWith'
import { comparisonsArbitrary } from './comparisonsArbitrary'
import { seriesWith } from './seriesWith'

const themes = [{ id: 'identity' }, { id: 'data' }, { id: 'empty' }]
const comparisons = comparisonsArbitrary(['identity', 'data'])

it('leads each theme with its first six rows and counts the others', () => {
  fc.assert(
    fc.property(comparisons, (given) => {
      const standings = standingsOf(given, themes)
      expect(standings.themes.map(({ theme }) => theme)).toEqual(themes.map(({ id }) => id))
      for (const { theme, leading, all, others } of standings.themes) {
        const rows = orderRows(given.filter(({ indicator }) => indicator.theme === theme))
        expect(leading).toEqual(rows.slice(0, 6).map(({ indicator }) => indicator.id))
        expect(all).toEqual(outcomesOf(rows))
        expect(countOf(others)).toBe(rows.length - leading.length)
      }
    }),
  )
})

it('counts every comparison in one theme, and each dispute', () => {
  fc.assert(
    fc.property(comparisons, (given) => {
      const standings = standingsOf(given, themes)
      expect(standings.themes.reduce((sum, { all }) => sum + countOf(all), 0)).toBe(given.length)
      expect(standings.disputed).toBe(given.filter(({ disputed }) => disputed).length)
    }),
  )
})

it('counts the comparisons of two different points', () => {
  const [old, late] = [claimWith({ asOf: '2023' }), claimWith({ asOf: '2025' })]
  const given = [[old, late], [old], []].map((claims) =>
    compare(seriesWith(claims), '2024-01-01', '2026-01-16', []),
  )
  expect(standingsOf(given, []).both).toBe(1)
})
