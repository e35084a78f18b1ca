import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet } from '@/charts/Box'
import { cutText } from '@/charts/cutText'
import { placeLabels } from '@/charts/placeLabels'
import { segmentMeets } from '@/charts/Segment'
import { spread } from '@/charts/spread'
import { textWidth } from '@/charts/textWidth'
import { timeTicks } from '@/charts/timeTicks'
import { valueAxis } from '@/charts/ValueAxis'

describe('valueAxis', () => {
  const kinds = fc.constantFrom(
    'stock' as const,
    'share' as const,
    'score' as const,
    'rank' as const,
  )

  it('holds every figure between its ends, with few gridlines, for any range', () => {
    const value = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(value, value, kinds, fc.integer({ min: 2, max: 7 }), (a, b, kind, most) => {
        const [one, two] = kind === 'rank' ? [Math.ceil(a), Math.ceil(b)] : [a, b]
        const range = { low: Math.min(one, two), high: Math.max(one, two) }
        const axis = valueAxis(range, { kind, log: false, most, whole: kind === 'rank' })
        expect(axis.low).toBeLessThanOrEqual(range.low)
        expect(axis.high).toBeGreaterThanOrEqual(range.high)
        expect(axis.high).toBeGreaterThan(axis.low)
        expect(axis.ticks.length).toBeLessThanOrEqual(most + 2)
        expect(axis.ticks.toSorted((x, y) => x - y)).toEqual(axis.ticks)
        if (kind === 'share') expect(axis.high).toBeLessThanOrEqual(100)
        if (kind === 'rank') expect(axis.low).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('starts at 0 unless the figures fill less than the upper half', () => {
    const needs = { kind: 'stock' as const, log: false, most: 5, whole: false }
    expect(valueAxis({ low: 1, high: 68 }, needs).low).toBe(0)
    expect(valueAxis({ low: 57, high: 68 }, needs).low).toBe(50)
  })
})

describe('timeTicks', () => {
  it('names first days of months, never nearer than asked', () => {
    const start = Date.UTC(2022, 8, 1)
    const end = Date.UTC(2026, 4, 1)
    const ticks = timeTicks(start, end, 1200, 84)
    expect(ticks.map(({ moment }) => moment)).toContain('2025-07')
    const perPixel = (end - start) / 1200
    const gaps = ticks
      .slice(1)
      .map((tick, index) => (tick.time - (ticks[index]?.time ?? 0)) / perPixel)
    expect(Math.min(...gaps)).toBeGreaterThan(82)
  })

  it('names single days in a short span', () => {
    const ticks = timeTicks(Date.UTC(2025, 11, 20), Date.UTC(2026, 0, 2), 300, 60)
    expect(ticks[0]?.moment).toBe('2025-12-20')
  })
})

describe('placeLabels', () => {
  const canvas = { left: 0, top: 0, right: 100, bottom: 40 }
  const none = { boxes: [], hairlines: [], connectors: [] }
  const wish = (id: string, always: boolean) => ({
    id,
    width: 60,
    height: 20,
    candidates: [{ left: 10, top: 10, cost: 0 }],
    always,
  })

  it('drops a label that would cover a more important one, unless it must be drawn', () => {
    expect([...placeLabels([wish('a', false), wish('b', false)], canvas, none).keys()]).toEqual([
      'a',
    ])
    expect(placeLabels([wish('a', false), wish('b', true)], canvas, none).size).toBe(2)
  })

  it('moves a label rather than let a hairline cross it', () => {
    const hairlines = [{ x1: 30, x2: 30, y1: 0, y2: 40 }]
    const movable = {
      ...wish('a', true),
      candidates: [
        { left: 10, top: 10, cost: 0 },
        { left: 35, top: 10, cost: 1 },
      ],
    }
    expect(placeLabels([movable], canvas, { ...none, hairlines }).get('a')?.left).toBe(35)
  })
})

describe('small geometry', () => {
  it('knows whether a line runs through a box', () => {
    const box = { left: 10, top: 10, right: 20, bottom: 20 }
    expect(segmentMeets({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true)
    expect(segmentMeets({ x1: 0, y1: 0, x2: 9, y2: 30 }, box)).toBe(false)
    expect(segmentMeets({ x1: 15, y1: 0, x2: 15, y2: 12 }, box)).toBe(true)
    expect(segmentMeets({ x1: 15, y1: 0, x2: 15, y2: 9 }, box)).toBe(false)
    expect(boxesMeet(box, { ...box, left: 20, right: 30 })).toBe(false)
  })

  it('spreads labels without letting any meet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }),
        (ys) => {
          const tops = spread(
            ys.toSorted((a, b) => a - b),
            40,
            0,
            300,
          )
          expect(
            tops.every((top, index) => index === 0 || top - (tops[index - 1] ?? 0) >= 40),
          ).toBe(true)
          expect(Math.max(...tops)).toBeLessThanOrEqual(260)
        },
      ),
    )
  })

  it('measures like the fonts do, and cuts what is too wide', () => {
    expect(textWidth('Hội nghị chuyển đổi số Công an lần thứ ba', 'sans', 13)).toBeCloseTo(
      263.7,
      -0.5,
    )
    expect(cutText('Bộ Khoa học và Công nghệ', 'sans', 13, 90)).toMatch(/…$/)
    expect(cutText('Bộ', 'sans', 13, 90)).toBe('Bộ')
  })
})
