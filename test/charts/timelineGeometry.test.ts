import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '@/charts/textWidth'
import { timelineGeometry, yearTicks } from '@/charts/timelineGeometry'
import type { PlacedItem, TimelineItem } from '@/charts/timelineGeometry'
import { addDays, daysBetween } from '@/domain/calendar'
import { timelineSpan } from '@/domain/timelineSpan'

const width = 1296
const item = (day: string, label = 'Nghị quyết 57', id = day): TimelineItem => ({
  id,
  day,
  date: day,
  label,
})
const place = (items: readonly TimelineItem[]) =>
  timelineGeometry(items, '2020-01-01', '2026-01-01', width)

/** Left end of a label in pixels; its right end is its hairline. */
function leftOf({ at, date, label }: PlacedItem): number {
  return at * width - textWidth(date, 'number', 17) - textWidth(label, 'sans', 13)
}

describe('timelineGeometry', () => {
  it('puts items in time order at their true place', () => {
    const placed = place([item('2026-01-01'), item('2020-01-01'), item('2023-01-01')])
    expect(placed.map(({ id }) => id)).toEqual(['2020-01-01', '2023-01-01', '2026-01-01'])
    expect(placed.map(({ at }) => at)).toEqual([
      0,
      expect.closeTo(
        daysBetween('2020-01-01', '2023-01-01') / daysBetween('2020-01-01', '2026-01-01'),
      ),
      1,
    ])
  })

  it('keeps labels with room on one line and raises those without', () => {
    const far = place([item('2022-01-01'), item('2024-01-01')])
    expect(far.map(({ lane }) => lane)).toEqual([0, 0])
    const near = place([item('2024-01-01'), item('2024-02-01'), item('2024-03-01')])
    expect(near.map(({ lane }) => lane)).toEqual([0, 1, 2])
  })

  it('comes down again once there is room', () => {
    const placed = place([item('2021-01-01'), item('2021-02-01'), item('2025-01-01')])
    expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0])
  })

  it('lets no hairline cross a label and no two labels meet', () => {
    const items = fc.uniqueArray(fc.integer({ min: 0, max: 2190 }), { maxLength: 12 })
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 40 }), (days, long) => {
        const placed = place(
          days.map((after, order) =>
            item(addDays('2020-01-01', after), 'm'.repeat(1 + ((long * (order + 1)) % 40))),
          ),
        )
        for (const label of placed) {
          const under = placed.filter(
            (other) => other.at < label.at && other.at * width > leftOf(label),
          )
          for (const hairline of under) expect(hairline.lane).toBeLessThan(label.lane)
        }
      }),
    )
  })
})

describe('yearTicks', () => {
  it('begin each year where it begins', () => {
    const span = timelineSpan('2024-07-01', '2026-01-16')
    const ticks = yearTicks(span)
    expect(ticks.map(({ label }) => label)).toEqual(['2023', '2024', '2025', '2026'])
    const whole = daysBetween(span.first, span.last)
    expect(ticks[1]?.at).toBeCloseTo(daysBetween(span.first, '2024-01-01') / whole)
    expect(ticks.every(({ at }) => at > 0 && at < 1)).toBe(true)
  })
})
