import type { Day, Moment, Precision } from './Moment'

const DAY_MS = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const QUARTER = /^\d{4}-Q[1-4]$/
const YEAR = /^\d{4}$/

/** Which instant stands for a day on a chart's axis? Its midnight in UTC, in milliseconds. */
export function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** Is the text a real calendar day, `YYYY-MM-DD`? 2025-02-30 is not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const time = timeOf(text)
  // Some readers of dates carry 30 February over into March; only a day that comes back is real.
  return !Number.isNaN(time) && dayAt(time) === text
}

/** Is the text a day, month, quarter or year as the dataset writes them? */
export function isMoment(text: string): boolean {
  return isDay(text) || MONTH.test(text) || QUARTER.test(text) || YEAR.test(text)
}

/** How finely does a valid moment tell the time? */
export function precisionOf(moment: Moment): Precision {
  if (YEAR.test(moment)) return 'year'
  if (QUARTER.test(moment)) return 'quarter'
  return MONTH.test(moment) ? 'month' : 'day'
}

const MONTHS_LONG = { month: 1, quarter: 3, year: 12 } as const

/** On which day does a moment begin? */
export function firstDay(moment: Moment): Day {
  switch (precisionOf(moment)) {
    case 'day':
      return moment
    case 'month':
      return `${moment}-01`
    case 'quarter': {
      const month = (Number(moment.slice(6)) - 1) * 3 + 1
      return `${moment.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
    }
    case 'year':
      return `${moment}-01-01`
  }
}

/** On which day does a moment end? A figure stated for it stands there (DESIGN 4, Moments). */
export function lastDay(moment: Moment): Day {
  const precision = precisionOf(moment)
  if (precision === 'day') return moment
  return addDays(addMonths(firstDay(moment), MONTHS_LONG[precision]), -1)
}

/** How many days from one day to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / DAY_MS
}

/** Which day lies a number of days later (earlier where negative)? */
export function addDays(day: Day, days: number): Day {
  return dayAt(timeOf(day) + days * DAY_MS)
}

function monthIndex(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** Which day lies a number of months later? The last of a shorter month: 31 January → 28 February. */
export function addMonths(day: Day, months: number): Day {
  const index = monthIndex(day) + months
  const year = String(Math.floor(index / 12)).padStart(4, '0')
  const month = String((((index % 12) + 12) % 12) + 1).padStart(2, '0')
  for (let date = Number(day.slice(8)); ; date -= 1) {
    const candidate = `${year}-${month}-${String(date).padStart(2, '0')}`
    if (isDay(candidate)) return candidate
  }
}

/** How many whole months from one day to another? Negative where `to` comes first. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from)
  const months = monthIndex(to) - monthIndex(from)
  return addMonths(from, months) > to ? months - 1 : months
}
