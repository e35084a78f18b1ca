import { isDay, isMoment } from '@/domain/calendar'
import * as v from 'valibot'

/** A year outside 1900 to 2199 is a slip of the hand. */
const DAY = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/
const MOMENT = /^(?:19|20|21)\d{2}(?:-\d{2}(?:-\d{2})?|-Q[1-4])?$/

/** A day that exists; the pattern is for editors, the calendar decides. */
export function daySchema(description: string) {
  const expected = 'a day that exists, written 2024-10-10'
  return v.pipe(
    v.string(),
    v.regex(DAY, expected),
    v.check(isDay, expected),
    v.description(description),
  )
}

/** A day, month, quarter or year. */
export function momentSchema(description: string) {
  const expected = 'a day 2024-10-10, month 2024-10, quarter 2024-Q4 or year 2024 that exists'
  return v.pipe(
    v.string(),
    v.regex(MOMENT, expected),
    v.check(isMoment, expected),
    v.description(description),
  )
}

/** A span of whole days, both ends included. */
export const periodSchema = v.pipe(
  v.strictObject({
    start: daySchema('First day counted.'),
    end: daySchema('Last day counted.'),
  }),
  v.description('The days a flow (or an average or share over a span) covers, instead of asOf.'),
)
