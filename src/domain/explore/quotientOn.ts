import { daysBetween } from '@/domain/calendar'
import type { QuotientCheck } from '@/domain/CrossCheck'
import { given } from '@/domain/given'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Interval } from '@/domain/Interval'
import { dividedBy } from '@/domain/intervals'
import type { Day } from '@/domain/Moment'
import { publishedValue } from '@/domain/publishedValue'
import type { FittedSpan, Judgement, QuotientFinding, Side } from './CrossFinding'
import { sideOn } from './latestSides'

/** The spans a total may have been counted over: its own period, else those declared. */
function spansOf({ spans }: QuotientCheck, { point }: Side, days: Interval): FittedSpan[] {
  const possible = point.period
    ? [point.period]
    : spans.map((span) => ({ ...span, end: span.end ?? point.day }))
  return possible
    .filter(({ start, end }) => start <= end && end <= point.day)
    .map((span) => {
      const length = daysBetween(span.start, span.end) + 1
      return { ...span, days: length, fits: days.low <= length && length <= days.high }
    })
}

function judge(spans: readonly FittedSpan[]): Judgement['outcome'] {
  const fitting = spans.filter(({ fits }) => fits).length
  if (fitting === spans.length) return spans.length > 0 ? 'holds' : 'cannot-tell'
  return fitting === 0 ? 'broken' : 'cannot-tell'
}

function publishedQuotient(total: Side, rate: Side): number | undefined {
  const above = publishedValue(total.indicator, total.point)
  const below = publishedValue(rate.indicator, rate.point)
  return above === undefined || !below ? undefined : above / below
}

/**
 * How many days does the latest total on or before a day stand for, by what was counted a day
 * then? It holds if every span it may mean is allowed, and is broken if none is.
 */
export function quotientOn(
  index: DatasetIndex,
  check: QuotientCheck,
  day: Day,
): QuotientFinding | undefined {
  const total = sideOn(index, check.total, day)
  const rate = total && sideOn(index, check.rate, total.point.day)
  const days = rate && dividedBy(total.point.interval, rate.point.interval)
  if (!days) return undefined
  const spans = spansOf(check, total, days)
  return {
    kind: 'quotient',
    check,
    outcome: judge(spans),
    total,
    rate,
    days,
    spans,
    ...given({ published: publishedQuotient(total, rate) }),
  }
}
