import { describe, expect, it } from 'vitest'
import type { ChartOption } from '@/charts/ChartOption'
import { layOutTrend } from '@/charts/layOutTrend'
import { trendOption } from '@/charts/trendOption'
import { chartCase, coverageTarget, milestones, trendInput } from '../support/chartFixtures'

type Layer = 'points' | 'bars' | 'evidence' | 'intervals' | 'connectors' | 'days' | 'figure-days'

/** What draws a layer, as far as the tests call it. */
interface Drawn {
  readonly renderItem: (
    params: object,
    api: { readonly coord: (anchor: readonly number[]) => number[] },
  ) => unknown
}

/** Layers whose marks reach from one place to another. */
const TWO_ENDED: readonly string[] = ['intervals', 'connectors']

/** Where the marks of a layer stand, one entry a mark; nothing where it is left out. */
function layer(option: ChartOption, id: Layer | 'active' | 'disputes'): readonly unknown[] {
  const list = Array.isArray(option.series) ? option.series : []
  const found = list.find((each) => each.id === id)
  if (!found) return []
  const anchors: (readonly number[])[] = []
  const coord = (anchor: readonly number[]) => {
    anchors.push(anchor)
    return [0, 0]
  }
  const { renderItem } = found as unknown as Drawn
  renderItem({}, { coord })
  return TWO_ENDED.includes(id) ? anchors.filter((_, place) => place % 2 === 0) : anchors
}

describe('trendOption', () => {
  it('draws every charted point once, and kept claims as rings', () => {
    const option = trendOption(trendInput('accounts'))
    expect(layer(option, 'points')).toHaveLength(9)
    expect(layer(option, 'evidence')).toHaveLength(1)
    expect(layer(option, 'intervals')).toHaveLength(9)
  })

  it('places points on a true time axis in UTC', () => {
    const option = trendOption(trendInput('accounts'))
    expect(option['useUTC']).toBe(true)
    expect(layer(option, 'points')[0]).toEqual([Date.UTC(2022, 10, 7), 1_400_000])
    expect(option.xAxis).toMatchObject({ type: 'time' })
  })

  it('never animates and never asks for an HTML tooltip', () => {
    const option = trendOption(trendInput('accounts'))
    expect(option['animation']).toBe(false)
    expect(option).not.toHaveProperty('tooltip')
  })

  it('draws a dispute as a span, never a dot, and connects nothing to it', () => {
    const input = trendInput('coverage')
    const option = trendOption(input)
    expect(layer(option, 'disputes')).toHaveLength(1)
    expect(layer(option, 'points')).toHaveLength(4)
    expect(layer(option, 'connectors')).toHaveLength(3)
    const { points } = layOutTrend(input)
    expect(points.at(-1)?.span?.right).toBeGreaterThan(points.at(-1)?.span?.left ?? Infinity)
  })

  it('does not connect points that do not compare', () => {
    expect(layer(trendOption(trendInput('broken')), 'connectors')).toHaveLength(0)
    expect(layer(trendOption(trendInput('pair')), 'connectors')).toHaveLength(1)
  })

  it('draws a stated interval from end to end, without a dot and unconnected', () => {
    const input = trendInput('visits')
    const option = trendOption(input)
    expect(layer(option, 'bars')).toHaveLength(1)
    expect(layer(option, 'points')).toHaveLength(1)
    expect(layer(option, 'connectors')).toHaveLength(0)
    const { points, frame } = layOutTrend(input)
    expect(points[0]?.bar?.top).toBeCloseTo(frame.y(6e6))
    expect(points[0]?.bar?.bottom).toBeCloseTo(frame.y(3e6))
  })

  it('inverts the axis of a rank, and says so', () => {
    const input = trendInput('rank')
    expect(trendOption(input).yAxis).toMatchObject({ inverse: true })
    const { frame, axisNote } = layOutTrend(input)
    expect(frame.y(71)).toBeLessThan(frame.y(86))
    expect(axisNote).toContain('lật ngược')
  })

  it('keeps to the points from THEN to NOW where asked', () => {
    const option = trendOption(trendInput('accounts', { extent: 'period' }))
    expect(layer(option, 'points')).toHaveLength(4)
  })

  it('says where an axis starts that does not start at 0', () => {
    const note = (lang: 'vi' | 'en') =>
      layOutTrend(trendInput('accounts', { extent: 'period', lang })).axisNote
    expect(note('vi')).toBe('Trục đứng bắt đầu từ 50\u00a0triệu.')
    expect(note('en')).toBe('The vertical axis starts at 50\u00a0million.')
    expect(layOutTrend(trendInput('accounts')).axisNote).toBeUndefined()
  })

  it('sets 100 exactly at the base of an index', () => {
    const input = trendInput('accounts', { mode: 'index' })
    const base = layOutTrend(input).points.find(({ role }) => role === 'then')
    expect(base?.value).toBe(100)
    expect(base?.interval).toEqual({ low: 100, high: 100 })
    expect(layer(trendOption(input), 'evidence')).toHaveLength(0)
  })

  it('draws equal ratios at equal heights on a log axis', () => {
    const { frame, axisNote } = layOutTrend(trendInput('cards', { mode: 'log' }))
    expect(frame.y(1e6) - frame.y(1e7)).toBeCloseTo(frame.y(1e5) - frame.y(1e6), 6)
    expect(trendOption(trendInput('cards', { mode: 'log' })).yAxis).toMatchObject({ type: 'log' })
    expect(axisNote).toContain('Thang log')
  })

  it('never puts a tick of a share beyond 0 and 100', () => {
    const { frame } = layOutTrend(trendInput('coverage'))
    expect(Math.min(...frame.axis.ticks)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...frame.axis.ticks)).toBeLessThanOrEqual(100)
  })

  it('stands a target at its due day, and only draws its line where that is far off', () => {
    const near = layOutTrend(trendInput('coverage')).targets[0]
    expect(near?.time).toBe(Date.UTC(2025, 11, 31))
    const far = { ...coverageTarget, due: '2040' }
    const drawn = layOutTrend(trendInput('coverage', { targets: [far] })).targets[0]
    expect(drawn?.time).toBeUndefined()
  })

  it('stacks milestones latest first, each on its own line', () => {
    const { milestones: marks } = layOutTrend(trendInput('accounts', { milestones }))
    expect(marks.map(({ milestone }) => milestone.when)).toEqual([
      '2025-08-18',
      '2025-07-01',
      '2024-12-22',
      '2024-07-01',
    ])
    expect(marks.map(({ line }) => line)).toEqual([0, 1, 2, 3])
    const phone = trendInput('accounts', { milestones, compact: true, width: 354, height: 260 })
    expect(layOutTrend(phone).milestones.length).toBeLessThanOrEqual(2)
  })

  it('rings the active point', () => {
    expect(layer(trendOption(trendInput('accounts')), 'active')).toHaveLength(0)
    expect(layer(trendOption(trendInput('accounts', { active: 3 })), 'active')).toHaveLength(1)
  })

  it('marks the axis with ticks for handles where the page lays them over it', () => {
    const option = trendOption(trendInput('accounts', { axis: 'handles' }))
    expect(layer(option, 'figure-days')).toHaveLength(9)
    expect(layer(option, 'days')).toHaveLength(0)
  })

  it('draws a single figure, and no figure at all', () => {
    const lone = layOutTrend(trendInput('lone'))
    expect(lone.points).toHaveLength(1)
    expect(lone.frame.axis.ticks.every(Number.isInteger)).toBe(true)
    const { series } = chartCase('lone')
    const empty = trendInput('lone', { series: { ...series, points: [] } })
    expect(layer(trendOption(empty), 'points')).toHaveLength(0)
  })
})
