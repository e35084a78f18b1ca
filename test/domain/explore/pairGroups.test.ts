import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { pairGroups } from '@/domain/explore/pairGroups'
import type { Kind } from '@/domain/Indicator'
import { drawnRow, pairRow } from './drawnRow'

const million = 1_000_000
const named = (id: string, from: number, to: number, kind: Kind = 'stock', unit = 'unit') =>
  pairRow(from, to, { id, kind, unit })

const idsOf = (rows: readonly ExploreRow[]) => {
  const { groups, unplaced } = pairGroups(rows)
  return {
    groups: groups.map(({ pairs }) => pairs.map(({ row }) => row.indicator.id)),
    unplaced: unplaced.map(({ row, why }) => [row.indicator.id, why]),
  }
}

describe('the axes of pairs', () => {
  it('never hold two units; counts keep to their size', () => {
    const { groups } = pairGroups([
      named('rank', 86, 71, 'rank'),
      named('share', 10, 20, 'share'),
      named('dozens', 46, 50),
      named('thousands', 4400, 4790),
      named('millions', 57 * million, 67 * million),
      named('score', 0.5, 0.7, 'score'),
      named('visits', 3 * million, 4 * million, 'rate', 'visits'),
      named('dossiers', 3 * million, 4 * million, 'flow'),
    ])
    expect(groups.map(({ key }) => key)).toEqual([
      'stock millions',
      'stock thousands',
      'stock ones',
      'flow millions',
      'rate visits millions',
      'share ones',
      'score unit ones',
      'rank ones',
    ])
    expect(groups.map(({ pairs }) => pairs.length)).toEqual(Array(8).fill(1))
  })

  it('show the largest change first: of counts in proportion, of shares in points', () => {
    const rows = [
      named('more', 80 * million, 90 * million),
      named('twice', 10 * million, 20 * million),
      named('same', 50 * million, 50 * million),
      named('a third', 30 * million, 10 * million),
    ]
    expect(idsOf(rows).groups).toEqual([['a third', 'twice', 'more', 'same']])
    const shares = [
      named('up 1', 90, 91, 'share'),
      named('down 5', 50, 45, 'share'),
      named('up 9', 1, 10, 'share'),
    ]
    expect(idsOf(shares).groups).toEqual([['up 9', 'down 5', 'up 1']])
  })

  it('put what rose from nothing first, and what does not compare last', () => {
    const bases = { old: { vi: 'cũ', en: 'old' }, new: { vi: 'mới', en: 'new' } }
    const broken = drawnRow(
      [
        { value: 63, asOf: '2024', basis: 'old' },
        { value: 34, asOf: '2025', basis: 'new' },
      ],
      { id: 'broken', bases },
    )
    const rows = [broken, named('ten', 5, 50), named('nothing', 0, 3), named('none', 0, 4)]
    expect(idsOf(rows).groups).toEqual([['nothing', 'none', 'ten', 'broken']])
  })

  it('leave out a row beside which all others would fall to 0', () => {
    const rows = [
      named('visits', 473 * million, 7300 * million),
      named('cards', 87 * million, 88 * million),
      named('new cards', 9 * million, 17 * million),
    ]
    expect(idsOf(rows)).toEqual({
      groups: [['new cards', 'cards']],
      unplaced: [['visits', 'larger']],
    })
  })

  it('leave out two such rows together, but not most of them, nor a lone one', () => {
    const giants = [named('a', 1, 7300 * million), named('b', 1, 5000 * million)]
    const small = [named('c', million, 2 * million), named('d', million, 3 * million)]
    expect(idsOf([...giants, ...small]).unplaced).toEqual([
      ['a', 'larger'],
      ['b', 'larger'],
    ])
    expect(idsOf([...giants, ...small.slice(0, 1)]).unplaced).toEqual([])
    expect(idsOf(giants.slice(0, 1)).unplaced).toEqual([])
  })

  it('never leave out a share or a rank for its size', () => {
    const shares = [named('a', 1, 2, 'share'), named('b', 80, 90, 'share')]
    const ranks = [named('c', 1, 2, 'rank'), named('d', 120, 110, 'rank')]
    expect(idsOf([...shares, ...ranks]).unplaced).toEqual([])
  })

  it('measure a figure without an upper end by its lower', () => {
    const open = drawnRow(
      [
        { value: 40, asOf: '2024' },
        { value: 50, valueMax: Infinity, bound: 'between', asOf: '2025' },
      ],
      { kind: 'score' },
    )
    expect(pairGroups([open]).groups).toHaveLength(1)
  })

  it('name the rows that have no pair, and why', () => {
    const rows = [
      drawnRow([], { id: 'none' }),
      drawnRow([{ asOf: '2025-03-01' }], { id: 'new' }),
      drawnRow([{ asOf: '2024-03-01' }], { id: 'stale' }),
      drawnRow(
        [
          { value: 35, of: 53, asOf: '2024' },
          { value: 54, of: 76, asOf: '2025' },
        ],
        { id: 'list' },
      ),
    ]
    expect(idsOf(rows)).toEqual({
      groups: [],
      unplaced: [
        ['none', 'none'],
        ['new', 'one'],
        ['stale', 'one'],
        ['list', 'total'],
      ],
    })
  })

  it('hold every row exactly once', () => {
    const kinds = fc.constantFrom<Kind>('stock', 'flow', 'rate', 'share', 'score', 'rank')
    const figures = fc.tuple(
      kinds,
      fc.integer({ min: 0, max: 9e9 }),
      fc.integer({ min: 0, max: 9e9 }),
    )
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 12 }), (all) => {
        const rows = all.map(([kind, from, to], place) => named(String(place), from, to, kind))
        const { groups, unplaced } = idsOf(rows)
        const ids = [...groups.flat(), ...unplaced.map(([id]) => id)]
        expect(ids.toSorted()).toEqual(rows.map(({ indicator }) => indicator.id).toSorted())
        expect(groups.every((group) => group.length > 0)).toBe(true)
      }),
    )
  })
})
