import { addMonths } from './calendar'
import type { Day } from './Moment'

export interface QuickPeriod {
  readonly name: 'conferences' | 'yearAgo' | 'firstToLatest'
  readonly then: Day
  readonly now: Day
}

/** The two conferences whose figures the dashboard opens with. */
const conferences = { name: 'conferences', then: '2024-10-10', now: '2026-01-16' } as const

/**
 * Pairs of days worth one click: the two conferences, a year before the latest day with figures
 * to that day, the first day the hero has a figure to the latest: from the first day of all data
 * the hero would have nothing to compare.
 * @param days days with figures, ascending
 * @param heroDays days of the hero's own figures, ascending
 */
export function quickPeriods(
  days: readonly Day[],
  heroDays: readonly Day[],
): readonly QuickPeriod[] {
  const first = heroDays[0] ?? days[0]
  const latest = days.at(-1)
  if (first === undefined || latest === undefined) return [conferences]
  const yearAgo = days.findLast((day) => day <= addMonths(latest, -12))
  return [
    conferences,
    ...(yearAgo === undefined ? [] : [{ name: 'yearAgo', then: yearAgo, now: latest } as const]),
    { name: 'firstToLatest', then: first, now: latest },
  ]
}
