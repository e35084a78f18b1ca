import { timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import type { TimelineSpan } from '@/domain/timelineSpan'
import { textWidth } from './textWidth'

export interface TimelineItem {
  readonly id: string
  readonly day: Day
  readonly date: string
  readonly label: string
}

export interface PlacedItem extends TimelineItem {
  /** Where on the axis, as a fraction of its width. */
  readonly at: number
  /** Line of its label, 0 nearest the axis. */
  readonly lane: number
}

export interface YearTick {
  readonly label: string
  readonly at: number
}

/** Room between two labels on one line, in pixels. */
const gap = 24

/**
 * Places dated labels along an axis as a staircase: a label ends at its hairline, and each takes
 * the line beyond every earlier one it reaches back over, so no hairline crosses a label.
 * @param first day of the left end of the axis, `last` of the right
 * @param width of the axis in pixels
 */
export function timelineGeometry(
  items: readonly TimelineItem[],
  first: Day,
  last: Day,
  width: number,
): readonly PlacedItem[] {
  const start = timeOf(first)
  const span = timeOf(last) - start
  const placed: PlacedItem[] = []
  const byDay = items.toSorted((a, b) => timeOf(a.day) - timeOf(b.day))
  for (const item of byDay) {
    const at = (timeOf(item.day) - start) / span
    const reach = at * width - labelWidth(item) - gap
    const met = placed.filter((earlier) => earlier.at * width > reach)
    const lane = met.reduce((beyond, earlier) => Math.max(beyond, earlier.lane + 1), 0)
    placed.push({ ...item, at, lane })
  }
  return placed
}

/** The years a timeline passes, and where each begins, as fractions of its width. */
export function yearTicks({ first, last, years }: TimelineSpan): readonly YearTick[] {
  const span = timeOf(last) - timeOf(first)
  return years.map((day) => ({
    label: day.slice(0, 4),
    at: (timeOf(day) - timeOf(first)) / span,
  }))
}

function labelWidth({ date, label }: TimelineItem): number {
  return textWidth(date, 'number', 17) + textWidth(label, 'sans', 13) + 22
}
