import { lastDay, timeOf } from '@/domain/calendar'
import type { StaffInput } from './StaffInput'

/** Targets due between the two days; others would stand outside the staff. */
export function dueTargets({ targets, comparison: { then, now } }: StaffInput) {
  return targets.flatMap(({ due, value }) => {
    if (due === undefined) return []
    const day = lastDay(due)
    return day >= then && day <= now ? [{ value, time: timeOf(day) }] : []
  })
}
