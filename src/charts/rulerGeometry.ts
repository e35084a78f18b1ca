import { addMonths, firstDay, timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'

/** Places on a time ruler, in fractions of its width. */
export interface RulerGeometry {
  readonly first: Day
  readonly last: Day
  /** Days with figures that the ruler shows, and where. */
  readonly ticks: readonly { readonly day: Day; readonly at: number }[]
  readonly years: readonly { readonly label: string; readonly at: number }[]
  readonly then: number
  readonly now: number
}

/** Months shown before the first day, so that a handle there stands clear of the edge. */
const leadMonths = 5

/**
 * A ruler of the days with figures around a chosen pair, on a true time axis. It reaches from a
 * few months before `then` to the last day with a figure.
 * @param days days with figures, ascending
 * @param whole start before the first day with a figure instead
 */
export function rulerGeometry(
  days: readonly Day[],
  then: Day,
  now: Day,
  whole = false,
): RulerGeometry {
  const oldest = days[0] ?? then
  const from = whole && oldest < then ? oldest : then
  const first = addMonths(from, -leadMonths)
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

/** The day with figures nearest to a place on the ruler. */
export function nearestTick(geometry: RulerGeometry, at: number): Day | undefined {
  let best: { day: Day; at: number } | undefined
  for (const tick of geometry.ticks) {
    if (best === undefined || Math.abs(tick.at - at) < Math.abs(best.at - at)) best = tick
  }
  return best?.day
}

function yearsBetween(first: Day, last: Day): string[] {
  const years: string[] = []
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1) {
    years.push(String(year).padStart(4, '0'))
  }
  return years
}
