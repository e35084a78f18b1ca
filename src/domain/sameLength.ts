import { addDays, daysBetween, monthsBetween } from './calendar'
import type { Period } from './Moment'

/**
 * Do two periods cover spans that may be compared? The same whole number of months (two years, a
 * year and twelve months from any day), the same number of days, or the same dates of two years:
 * a leap year changes nothing (DESIGN 4, Flows).
 */
export function sameLength(a: Period, b: Period): boolean {
  const months = wholeMonths(a)
  if (months !== undefined || wholeMonths(b) !== undefined) return months === wholeMonths(b)
  return daysBetween(a.start, a.end) === daysBetween(b.start, b.end) || sameDates(a, b)
}

/** Months of a period that ends the day before its start comes round again; none of any other. */
function wholeMonths(period: Period): number | undefined {
  const next = addDays(period.end, 1)
  return next.slice(8) === period.start.slice(8) ? monthsBetween(period.start, next) : undefined
}

function sameDates(a: Period, b: Period): boolean {
  const dates = (period: Period): string => `${period.start.slice(4)}/${period.end.slice(4)}`
  const years = (period: Period): number =>
    Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4))
  return dates(a) === dates(b) && years(a) === years(b)
}
