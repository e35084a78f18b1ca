import { describe, expect, it } from 'vitest'
import { staffGeometry } from '@/charts/staffGeometry'
import { compare } from '@/domain/compare'
import { chartCase, coverageTarget, type ChartCase } from '../support/chartFixtures'

function staff(name: ChartCase, then = '2024-10-10', now = '2026-01-16') {
  const { series } = chartCase(name)
  const targets = name === 'coverage' ? [coverageTarget] : []
  const comparison = compare(series, then, now, targets)
  return staffGeometry({ comparison, series, targets, width: 256, height: 64 })
}

describe('staffGeometry', () => {
  it('stands THEN and NOW on their lines and what is between at its own day', () => {
    const { marks, thenX, nowX, connectors } = staff('accounts')
    expect(marks.map(({ kind }) => kind)).toEqual(['then', 'point', 'point', 'now'])
    expect(marks[0]?.x).toBeCloseTo(thenX)
    expect(marks[3]?.x).toBeCloseTo(nowX)
    expect(connectors).toHaveLength(3)
    const share =
      (Date.UTC(2025, 3, 22) - Date.UTC(2024, 9, 10)) /
      (Date.UTC(2026, 0, 16) - Date.UTC(2024, 9, 10))
    expect(marks[1]?.x).toBeCloseTo(thenX + share * (nowX - thenX))
  })

  it('keeps an older THEN left of its line, at the edge, and a stale NOW at its own day', () => {
    const old = staff('coverage')
    expect(old.marks[0]?.x).toBe(8)
    const stale = staff('pair')
    expect(stale.marks[0]?.x).toBeLessThan(stale.thenX)
    expect(stale.marks[0]?.x).toBeGreaterThan(8)
    expect(stale.marks[1]?.x).toBeLessThan(stale.nowX)
  })

  it('keeps level what cannot be told apart, and shows what rose', () => {
    const ys = (name: ChartCase) =>
      staff(name)
        .marks.filter(({ kind }) => kind !== 'point')
        .map(({ y }) => y)
    const [then = 0, now = 0] = ys('cards')
    expect(Math.abs(now - then)).toBeLessThan(64 * 0.12)
    const [low = 0, high = 0] = ys('accounts')
    expect(low - high).toBeGreaterThan(64 * 0.2)
  })

  it('draws a stated interval as a bar, with no line to it', () => {
    const { marks, connectors, slashes } = staff('visits', '2025-06-01')
    expect(marks[0]?.bar?.bottom).toBeGreaterThan(marks[0]?.bar?.top ?? Infinity)
    expect(marks[1]?.bar).toBeUndefined()
    expect([...connectors, ...slashes]).toHaveLength(0)
  })

  it('puts the better rank on top', () => {
    const { marks } = staff('rank')
    expect(marks[0]?.point.lead.value).toBe(86)
    expect(marks.at(-1)?.y).toBeLessThan(marks[0]?.y ?? 0)
  })

  it('breaks the line between figures that do not compare', () => {
    const { connectors, broken, slashes } = staff('broken')
    expect(connectors).toHaveLength(0)
    expect(broken).toHaveLength(2)
    expect(slashes).toHaveLength(1)
  })

  it('spans a dispute and connects nothing to it', () => {
    const { marks, connectors, slashes, targets } = staff('coverage')
    expect(marks.at(-1)?.span).toBeDefined()
    expect(marks.at(-1)?.bound).toBe('exact')
    expect(connectors).toHaveLength(3)
    expect(slashes).toHaveLength(0)
    expect(targets).toHaveLength(1)
  })

  it('draws one mark at THEN where there is no newer figure, in the middle', () => {
    const { marks } = staff('pair', '2025-06-01', '2026-01-16')
    expect(marks).toMatchObject([{ kind: 'then', y: 32 }])
  })

  it('draws nothing without a figure, and no NaN for one day', () => {
    expect(staff('lone', '2020-01-01', '2021-01-01').marks).toHaveLength(0)
    const same = staff('accounts', '2024-10-10', '2024-10-10')
    expect(same.marks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  })
})
