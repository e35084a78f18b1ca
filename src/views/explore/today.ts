import type { Day } from '@/domain/Moment'

/** The calendar day where the person is. */
export function today(now: Date): Day {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-')
}
