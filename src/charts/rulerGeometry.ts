import { addMonths, firstDay, timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'

/** A day with figures and where it stands. */
export interface RulerTick {
  readonly day: Day
  readonly at: number
}

/** Places on a time ruler, in fractions of its width. */
export interface RulerGeometry {
  readonly first: Day
  readonly last: Day
  readonly ticks: readonly RulerTick[]
  readonly years: readonly { readonly label: string; readonly at: number }[]
  readonly then: number
  readonly now: number
}

/** Months shown before the earlier day, so that it can be moved back. */
const leadMonths = 5

/**
 * A ruler of the days with figures around a chosen pair, on a true time axis. It reaches from a
 * few months before `then` to the last day with a figure.
 * @param days days with figures, ascending
 */
export function rulerGeometry(days: readonly Day[], then: Day, now: Day): RulerGeometry {
  const first = addMonths(then, -leadMonths)
  const newest = days.at(-1) ?? now
  const last = newest > now ? newest : now
  const start = timeOf(first)
  const width = timeOf(last) - start
  const at = (day: Day) => (timeOf(day) - start) / width
  return {
    first,
    last,
    ticks: days.filter((day) => day >= first && day <= last).map((day) => ({ day, at: at(day) })),
    years: yearsBetween(first, last).map((label) => ({ label, at: at(firstDay(label)) })),
    then: at(then),
    now: at(now),
  }
}

/** The day with figures nearest to a place, in the unit of the ticks. */
export function nearestTick(ticks: readonly RulerTick[], at: number): Day | undefined {
  let best: RulerTick | undefined
  for (const tick of ticks) {
    if (best === undefined || Math.abs(tick.at - at) < Math.abs(best.at - at)) best = tick
  }
  return best?.day
}

/** Most years a ruler names, and how far apart they may be. */
const mostYears = 8
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]

/** The years that begin on a ruler; on a long one only every second, fifth, tenth … */
function yearsBetween(first: Day, last: Day): string[] {
  const start = Number(first.slice(0, 4)) + 1
  const end = Number(last.slice(0, 4))
  const count = (step: number) => Math.floor(end / step) - Math.ceil(start / step) + 1
  const step = yearSteps.find((each) => count(each) <= mostYears) ?? end
  return Array.from({ length: Math.max(0, count(step)) }, (_, index) =>
    String((Math.ceil(start / step) + index) * step).padStart(4, '0'),
  )
}
