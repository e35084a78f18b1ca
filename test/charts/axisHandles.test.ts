import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisHandles, nearestPoint } from '@/charts/axisHandles'
import { handleLabels } from '@/charts/handleLabels'
import { layOutTrend } from '@/charts/layOutTrend'
import { timeOf } from '@/domain/calendar'
import { trendInput } from '../support/chartFixtures'

const { frame, points } = layOutTrend(trendInput('accounts', { axis: 'handles' }))
const days = points.map(({ point }) => point.day)
const then = { day: '2024-10-10', text: 'Trước 10/10/2024' }
const now = { day: '2026-01-16', text: 'Nay 16/1/2026' }

describe('axisHandles', () => {
  it('stand on the axis, at the points of their days', () => {
    const handles = axisHandles(frame, days, then, now)
    expect(handles.y * frame.height).toBeCloseTo(frame.bottom)
    expect(handles.then.x * frame.width).toBeCloseTo(
      points.find(({ point }) => point.day === then.day)?.x ?? 0,
    )
    expect(handles.now.x * frame.width).toBeCloseTo(
      points.find(({ point }) => point.day === now.day)?.x ?? 0,
    )
    expect(handles.span).toBeCloseTo(handles.now.x - handles.then.x)
  })

  it('stop at every day with a figure', () => {
    const { ticks } = axisHandles(frame, days, then, now)
    expect(ticks.map(({ day }) => day)).toEqual(days)
    ticks.forEach(({ at }, place) => expect(at * frame.width).toBeCloseTo(points[place]?.x ?? 0))
  })

  it.each([
    ['2015-01-01', '2016-01-01'],
    ['2015-01-01', '2030-01-01'],
    ['2029-01-01', '2030-01-01'],
  ])('of %s and %s stand at these very days, wherever the figures are', (first, last) => {
    const chosen = { then: first, now: last }
    const laid = layOutTrend(trendInput('lone', { axis: 'handles', days: chosen })).frame
    const handles = axisHandles(laid, [], { ...then, day: first }, { ...now, day: last })
    const [from, to] = [handles.then.x * laid.width, handles.now.x * laid.width]
    expect(from).toBeCloseTo(laid.x(timeOf(first)))
    expect(to).toBeCloseTo(laid.x(timeOf(last)))
    expect(from).toBeGreaterThan(20)
    expect(to).toBeLessThan(laid.width - 20)
    expect(handles.span).toBeGreaterThan(0)
  })
})

describe('handleLabels', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true })

  it('never meet and never leave the drawing, wherever the handles are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 1400 }), place, place, (right, one, two) => {
        const [a, b] = [Math.min(one, two) * right, Math.max(one, two) * right]
        const labels = handleLabels(
          { x: a, text: then.text },
          { x: b, text: now.text },
          { left: 0, right },
        )
        const thenEnd = a + labels.then.offset + labels.then.width
        const nowStart = b + labels.now.offset
        expect(a + labels.then.offset).toBeGreaterThanOrEqual(-0.001)
        expect(nowStart + labels.now.width).toBeLessThanOrEqual(right + 0.001)
        expect(nowStart).toBeGreaterThanOrEqual(-0.001)
        if (labels.now.lane === 0) expect(nowStart).toBeGreaterThan(thenEnd + 11)
        if (right > 280) expect(labels.now.lane).toBe(0)
      }),
    )
  })

  it('stand under the middle of their handles where there is room', () => {
    const labels = handleLabels(
      { x: 300, text: then.text },
      { x: 900, text: now.text },
      { left: 0, right: 1200 },
    )
    expect(labels.then).toMatchObject({ offset: -labels.then.width / 2, lane: 0 })
    expect(labels.now).toMatchObject({ offset: -labels.now.width / 2, lane: 0 })
  })

  it('takes a second line where the drawing is too narrow for both', () => {
    const narrow = { left: 0, right: 150 }
    const labels = handleLabels({ x: 60, text: then.text }, { x: 90, text: now.text }, narrow)
    expect([labels.then.lane, labels.now.lane]).toEqual([0, 1])
  })
})

describe('nearestPoint', () => {
  const places = [{ x: 10 }, { x: 20 }, { x: 50 }]

  it.each([
    [-100, 0],
    [14.9, 0],
    [15.1, 1],
    [34, 1],
    [36, 2],
    [900, 2],
  ])('at %f is the point in place %i', (x, place) => {
    expect(nearestPoint(places, x)).toBe(place)
  })

  it('keeps the earlier of two as near, and place 0 among none', () => {
    expect(nearestPoint(places, 15)).toBe(0)
    expect(nearestPoint([], 15)).toBe(0)
  })
})
