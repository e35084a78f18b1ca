import { describe, expect, it } from 'vitest'
import { lightPalette } from '@/charts/ChartPalette'
import { layOutPairs } from '@/charts/layOutPairs'
import type { PairsInput } from '@/charts/PairsInput'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { drawnRow, pairRow } from '../domain/explore/drawnRow'
import { caseRows } from '../support/exploreFixtures'
import type { ChartCase } from '../support/chartFixtures'

const look = { lang: 'vi', palette: lightPalette, width: 1104, compact: false } as const
const unitOf = () => ({ id: 'cards', vi: 'thẻ', en: { one: 'card', many: 'cards' } })

function laidOut(names: readonly ChartCase[], change: Partial<PairsInput> = {}) {
  return layOutPairs({ ...caseRows(...names), ...look, ...change })
}
const ofRows = (...rows: ExploreRow[]) => layOutPairs({ rows, unitOf, ...look })
const textsOf = (texts: readonly { readonly runs: readonly { readonly text: string }[] }[]) =>
  texts.map(({ runs }) => runs.map(({ text }) => text).join(' '))

describe('a drawing of pairs', () => {
  it('has one axis a unit, from 0, and rows one under the other', () => {
    const { groups, unplaced, height } = laidOut(['accounts', 'cards', 'pair', 'rank', 'coverage'])
    expect(groups.map(({ texts }) => textsOf(texts)[0])).toEqual(['Triệu', 'Phần trăm', 'Thứ hạng'])
    expect(groups.map(({ axis }) => axis.low)).toEqual([0, 0, 1])
    expect(unplaced).toBeUndefined()
    const edges = groups.flatMap(({ pairs }) => pairs.flatMap(({ top, bottom }) => [top, bottom]))
    expect(edges).toEqual(edges.toSorted((one, other) => one - other))
    expect(edges.at(-1)).toBeLessThanOrEqual(height)
  })

  it('is as high as its rows, and higher on a phone', () => {
    const few = laidOut(['accounts']).height
    const more = laidOut(['accounts', 'cards', 'pair']).height
    expect(more - few).toBe(2 * laidOut(['accounts']).sizes.row)
    expect(laidOut(['accounts'], { width: 354, compact: true }).height).toBeGreaterThan(few)
  })

  it('joins figures that compare by dots, which stop short of a dispute', () => {
    const [shares] = laidOut(['coverage']).groups
    const [pair] = shares?.pairs ?? []
    const { connector, now } = pair ?? {}
    expect(now?.span).toBeDefined()
    expect(connector?.[1]).toBeLessThan(now?.span?.left ?? 0)
  })

  it('joins nothing that does not compare: a stroke stands between', () => {
    const [pair] = laidOut(['broken']).groups[0]?.pairs ?? []
    expect(pair?.connector).toBeUndefined()
    expect(pair?.slash).toBeDefined()
  })

  it('draws neither dots nor a stroke where there is no room between the figures', () => {
    const bases = { old: { vi: 'cũ', en: 'old' }, new: { vi: 'mới', en: 'new' } }
    const broken = drawnRow(
      [
        { value: 63, asOf: '2024', basis: 'old' },
        { value: 64, asOf: '2025', basis: 'new' },
      ],
      { bases },
    )
    const pairs = ofRows(broken, pairRow(50, 50)).groups[0]?.pairs ?? []
    expect(pairs.map(({ connector, slash }) => [connector, slash])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
  })

  it('shows both dots where two figures are the same', () => {
    const [pair] = ofRows(pairRow(50, 50)).groups[0]?.pairs ?? []
    expect(pair?.then.x).toBe(pair?.now.x)
    expect(pair?.then.radius).toBeGreaterThan((pair?.now.radius ?? 0) + 3)
  })

  it('turns a rank round: the better place is to the right', () => {
    const [pair] = laidOut(['rank']).groups[0]?.pairs ?? []
    expect(pair?.now.x).toBeGreaterThan(pair?.then.x ?? 0)
    expect(pair?.then.greater).toBe('left')
  })

  it('writes figures with the scale of their axis left out, others in full', () => {
    const [group] = ofRows(
      drawnRow([
        { value: 57_100_000, step: 100_000, asOf: '2024' },
        { value: 1_200_000_000, step: 100_000_000, asOf: '2025' },
      ]),
    ).groups
    const texts = textsOf(group?.pairs[0]?.texts ?? [])
    expect(texts).toContain('57,1')
    expect(texts).toContain('1,2 tỷ')
  })

  it('says of a share no per cent sign, of a part its total, of a rank no field', () => {
    const texts = (name: ChartCase) => textsOf(laidOut([name]).groups[0]?.pairs[0]?.texts ?? [])
    expect(texts('coverage')).toContain('0,93')
    expect(texts('coverage')).toContain('58 đến 92')
    expect(texts('rank')).toContain('71')
    const part = drawnRow([
      { value: 18, of: 19, asOf: '2024' },
      { value: 19, of: 19, asOf: '2025' },
    ])
    expect(textsOf(ofRows(part).groups[0]?.pairs[0]?.texts ?? [])).toContain('18/19')
  })

  it('lists the rows that fit no axis, each with why', () => {
    const { groups, unplaced, height } = laidOut(['visits', 'lone'])
    expect(groups).toEqual([])
    expect(textsOf(unplaced?.texts ?? [])).toEqual(['Không đặt lên trục nào'])
    expect(unplaced?.rows.map(({ texts }) => textsOf(texts))[1]).toEqual([
      'lone',
      expect.stringMatching(/2.trung tâm \(16\/1\/2026\): mới/),
    ])
    expect(unplaced?.rows.at(-1)?.bottom).toBeLessThanOrEqual(height)
  })

  it('says ≠ wherever a dispute is, on a line of its own where there is no room', () => {
    const at = (width: number, compact: boolean) =>
      laidOut(['coverage'], { width, compact }).groups[0]?.pairs[0]
    for (const pair of [at(1104, false), at(620, false), at(354, true)]) {
      expect(textsOf(pair?.texts ?? [])).toContain('tranh chấp')
      expect(pair?.sign?.y).toBeGreaterThan(pair?.top ?? 0)
      expect(pair?.sign?.y).toBeLessThan(pair?.bottom ?? 0)
    }
  })
})

describe('the axis of pairs', () => {
  const axisOf = (...rows: ExploreRow[]) => ofRows(...rows).groups[0]?.axis

  it('of shares is always 0 to 100, read by quarters', () => {
    expect(axisOf(pairRow(1, 2, { kind: 'share' }))).toMatchObject({
      low: 0,
      high: 100,
      ticks: [0, 25, 50, 75, 100],
    })
  })

  it('of ranks begins at the first place', () => {
    expect(axisOf(pairRow(86, 71, { kind: 'rank' }))?.ticks).toEqual([1, 20, 40, 60, 80, 100])
    expect(axisOf(pairRow(1, 1, { kind: 'rank' }))?.ticks).toEqual([1, 2])
    expect(axisOf(pairRow(3, 4, { kind: 'rank' }))?.ticks).toEqual([1, 2, 3, 4])
  })

  it('of counts keeps room beyond the largest, and of nothing has some length', () => {
    expect(axisOf(pairRow(40, 100))?.high).toBeGreaterThan(100)
    expect(axisOf(pairRow(0, 0))?.high).toBe(1)
  })

  it('of scores reaches below 0 where they do', () => {
    expect(axisOf(pairRow(-2, 3, { kind: 'score' }))?.low).toBe(-2)
  })
})
