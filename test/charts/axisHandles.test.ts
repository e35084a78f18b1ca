import { describe, expect, it } from 'vitest'
import { axisHandles, nearestPoint } from '@/charts/axisHandles'
import { layOutTrend } from '@/charts/layOutTrend'
import { trendInput } from '../support/chartFixtures'

const { frame, points } = layOutTrend(trendInput('accounts', { axis: 'handles' }))
const days = points.map(({ point }) => point.day)
const [then, now] = ['2024-10-10', '2026-01-16']

describe('axisHandles', () => {
  it('stand on the axis, at the points of their days', () => {
    const handles = axisHandles(frame, days, then, now)
    expect(handles.y).toBe(frame.bottom)
    expect(handles.then).toBeCloseTo(points.find(({ point }) => point.day === then)?.x ?? 0)
    expect(handles.now).toBeCloseTo(points.find(({ point }) => point.day === now)?.x ?? 0)
    expect(handles.then).toBeLessThan(handles.now)
  })

  it('stop at every day with a figure', () => {
    const { ticks } = axisHandles(frame, days, then, now)
    expect(ticks.map(({ day }) => day)).toEqual(days)
    ticks.forEach(({ at }, place) => expect(at).toBeCloseTo(points[place]?.x ?? 0))
  })

  it('of days beyond the axis stand at its edges', () => {
    const handles = axisHandles(frame, days, '1990-01-01', '2040-01-01')
    expect([handles.then, handles.now]).toEqual([frame.left, frame.right])
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
