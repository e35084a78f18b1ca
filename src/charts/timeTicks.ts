import { addDays, addMonths, daysBetween, firstDay, timeOf } from '@/domain/calendar'
import type { Day, Moment } from '@/domain/Moment'

/** A tick of the time axis: where it stands and the moment it names. */
export interface TimeTick {
  /** Instant in ms (UTC). */
  readonly time: number
  readonly moment: Moment
}

const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120]
const DAY_STEPS = [1, 2, 5, 10, 15]
const DAYS_A_MONTH = 30.44

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

function everyMonths(start: Day, end: Day, step: number): TimeTick[] {
  const ticks: TimeTick[] = []
  for (let day = firstDay(start.slice(0, 4)); day <= end; day = addMonths(day, step)) {
    if (day >= start) {
      // Always with its month: "2025" at 1 January would be read as the figure of the year 2025.
      ticks.push({ time: timeOf(day), moment: day.slice(0, 7) })
    }
  }
  return ticks
}

function everyDays(start: Day, end: Day, step: number): TimeTick[] {
  const ticks: TimeTick[] = []
  for (let day = start; day <= end; day = addDays(day, step)) {
    ticks.push({ time: timeOf(day), moment: day })
  }
  return ticks
}

/**
 * Which moments does a time axis name? First days of months or years (single days where the span
 * is under two months), with at least `spacing` pixels for each.
 */
export function timeTicks(startTime: number, endTime: number, pixels: number, spacing: number) {
  const start = dayOf(startTime)
  const end = dayOf(endTime)
  const days = Math.max(1, daysBetween(start, end))
  const least = (days / pixels) * spacing
  if (days < 62) {
    return everyDays(start, end, DAY_STEPS.find((step) => step >= least) ?? 30)
  }
  const step = MONTH_STEPS.find((months) => months * DAYS_A_MONTH >= least)
  return everyMonths(start, end, step ?? 240)
}
