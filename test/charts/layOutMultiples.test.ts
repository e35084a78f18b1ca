import { describe, expect, it } from 'vitest'
import { layOutMultiples } from '@/charts/layOutMultiples'
import type { MultiplesInput } from '@/charts/MultiplesLayout'
import type { ChartCase } from '../support/chartFixtures'
import { multiplesInput } from '../support/multiplesInput'

const laidOut = (names: readonly ChartCase[], change: Partial<MultiplesInput> = {}) =>
  layOutMultiples(multiplesInput(names, change))
const said = (texts: readonly { readonly runs: readonly { readonly text: string }[] }[]) =>
  texts.map(({ runs }) => runs.map(({ text }) => text).join(' '))
const six: readonly ChartCase[] = ['accounts', 'cards', 'coverage', 'rank', 'broken', 'lone']

describe('small multiples', () => {
  it.each([
    [1104, false, 4],
    [800, false, 3],
    [600, false, 2],
    [354, true, 2],
    [320, true, 1],
  ])('stand in %i px %s in %i columns', (width, compact, columns) => {
    const { sizes, multiples } = laidOut(six, { width, compact })
    expect(sizes.columns).toBe(columns)
    expect(new Set(multiples.map(({ frame }) => frame.left)).size).toBe(columns)
    expect(Math.max(...multiples.map(({ frame }) => frame.right))).toBeLessThanOrEqual(width + 0.01)
  })

  it('grow by rows, and never meet', () => {
    const one = laidOut(['accounts'])
    const two = laidOut(six)
    expect(two.height).toBeGreaterThan(one.height * 1.8)
    expect(two.multiples.at(-1)?.frame.bottom).toBeLessThan(two.height)
    expect(laidOut([]).height).toBe(1)
  })

  it('share the time axis: the same day is at the same place in each', () => {
    const { multiples } = laidOut(six)
    const offsets = multiples.map(({ frame, thenX, nowX }) => [
      thenX - frame.left,
      nowX - frame.left,
    ])
    for (const [then, now] of offsets) {
      expect(then).toBeCloseTo(offsets[0]?.[0] ?? 0, 6)
      expect(now).toBeCloseTo(offsets[0]?.[1] ?? 0, 6)
    }
  })

  it('each have a vertical axis of their own, from 0, inverted for ranks', () => {
    const { multiples, note } = laidOut(['accounts', 'coverage', 'rank'])
    expect(multiples.map(({ frame: { axis } }) => axis.inverse)).toEqual([false, false, true])
    expect(multiples[0]?.frame.axis.low).toBe(0)
    expect(note).toMatch(/^Chung trục thời gian 2018 đến 2026; .*bắt đầu từ 0; thứ hạng lật ngược/)
  })

  it('are titled with what they count', () => {
    const { multiples } = laidOut(six)
    expect(multiples.map(({ texts }) => said(texts)[0])).toEqual([
      'accounts, triệu',
      'cards, triệu',
      'coverage, %',
      'rank',
      'broken',
      'lone',
    ])
    const titles = (measure: MultiplesInput['measure'], names: readonly ChartCase[]) =>
      laidOut(names, { measure }).multiples.map(({ texts }) => said(texts)[0])
    expect(titles('change', ['accounts', 'coverage', 'rank', 'broken'])).toEqual([
      'accounts, triệu',
      'coverage, điểm\u00A0%',
      'rank, bậc',
      'broken',
    ])
    expect(titles('percent', ['accounts'])).toEqual(['accounts, %'])
    expect(titles('index', ['accounts'])).toEqual(['accounts'])
  })

  it('label THEN and NOW alone, without hedges, a dispute with ≠', () => {
    const { multiples } = laidOut(['accounts', 'coverage'])
    expect(multiples.map(({ labels }) => said(labels))).toEqual([
      ['67', '57,1'],
      ['58 đến 92', '0,93'],
    ])
    expect(multiples[1]?.labels[0]?.sign).toBeDefined()
    expect(multiples[0]?.labels[0]?.sign).toBeUndefined()
  })

  it('colour one figure of both days as THEN', () => {
    const { multiples } = laidOut(['pair'], { then: '2025-06-01' })
    const [label] = multiples[0]?.labels ?? []
    expect(label?.runs[0]?.color).toBe(multiplesInput(['pair']).palette.then)
  })

  it('draw changes about a line of no change, and need no label at their base', () => {
    const { baseline, multiples } = laidOut(['accounts', 'rank'], { measure: 'change' })
    expect(baseline).toBe(0)
    expect(multiples.map(({ labels }) => said(labels))).toEqual([['+9,8 đến +10,9'], ['+15']])
    expect(multiples[0]?.frame.axis.low).toBeLessThan(0)
    expect(laidOut(['accounts'], { measure: 'index' }).baseline).toBe(100)
  })

  it('say in the plot why there is nothing to draw', () => {
    const { multiples } = laidOut(['lone'], { measure: 'index' })
    expect(said(multiples[0]?.texts ?? []).join(' ')).toBe(
      'lone không lập chỉ số: chưa có số đến 10/10/2024',
    )
    expect(multiples[0]?.labels).toEqual([])
  })

  it('have no zero on a scale of ratios', () => {
    const { multiples, note } = laidOut(['accounts'], { scale: 'log' })
    expect(multiples[0]?.frame.axis).toMatchObject({ log: true })
    expect(note).toContain('thang log')
  })
})
