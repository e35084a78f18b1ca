import { describe, expect, it } from 'vitest'
import { baseHandlePlace } from '@/charts/baseHandle'
import { brushBox, brushedDays, brushRange, isBrushed } from '@/charts/brush'
import { frameCourses } from '@/charts/frameCourses'
import { coursesInput } from '../support/coursesInput'

const { frame } = frameCourses(coursesInput(['accounts']))
const box = { left: 100, width: 200 }
const ticks = [
  { day: '2024-01-01', at: 0.1 },
  { day: '2025-01-01', at: 0.5 },
  { day: '2026-01-01', at: 0.9 },
]

describe('brushing a time axis', () => {
  it('needs more than an unsteady click', () => {
    expect(isBrushed(100, 104)).toBe(false)
    expect(isBrushed(104, 90)).toBe(true)
  })

  it('goes either way, and ends at the edges', () => {
    expect(brushRange(150, 200, box)).toEqual({ from: 0.25, to: 0.5 })
    expect(brushRange(500, 50, box)).toEqual({ from: 0, to: 1 })
  })

  it('sets the days with figures nearest to its ends', () => {
    expect(brushedDays({ from: 0.15, to: 0.8 }, ticks)).toEqual({
      then: '2024-01-01',
      now: '2026-01-01',
    })
    expect(brushedDays({ from: 0.45, to: 0.55 }, ticks)).toBeUndefined()
    expect(brushedDays({ from: 0, to: 1 }, [])).toBeUndefined()
  })

  it('is shown over the plot, not over the names beside it', () => {
    const shown = brushBox({ from: 0.2, to: 1 }, frame)
    expect(shown.left + shown.width).toBeCloseTo(frame.right / frame.width, 9)
    expect(shown.top).toBeCloseTo(frame.top / frame.height, 9)
    expect(brushBox({ from: 0.95, to: 1 }, frame).width).toBe(0)
  })
})

describe('the handle of the base', () => {
  it('stands at its day, from the top of the plot to the axis', () => {
    const place = baseHandlePlace(frame, '2023-06-19')
    expect(place.x * frame.width).toBeCloseTo(frame.x(Date.UTC(2023, 5, 19)), 6)
    expect(place.top + place.height).toBeCloseTo(frame.bottom / frame.height, 9)
    expect(place.side).toBe('right')
  })

  it('has its label where there is room, and stays on the plot', () => {
    expect(baseHandlePlace(frame, '2026-01-16').side).toBe('left')
    expect(baseHandlePlace(frame, '2001-01-01').x).toBe(0)
    expect(baseHandlePlace(frame, '2051-01-01').x).toBeLessThanOrEqual(
      frame.right / frame.width + 1e-9,
    )
  })
})
