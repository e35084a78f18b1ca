import { daysBetween, monthsBetween } from './calendar'
import { changeBetween, publishedChange } from './changeBetween'
import { incomparability } from './comparable'
import type { Comparison, Verdict } from './Comparison'
import { given } from './given'
import type { Indicator } from './Indicator'
import type { Interval } from './Interval'
import { dividedBy, times } from './intervals'
import type { Point } from './Series'

type Finding = Pick<
  Comparison,
  'verdict' | 'reason' | 'change' | 'published' | 'ratio' | 'pace' | 'span' | 'disputed'
>

const YEAR_DAYS = 365.25
/** Shorter spans say nothing of a year (DESIGN 4, Change). */
const PACE_DAYS = 90

/** What follows from two points of one indicator, the earlier first? */
export function comparePoints(indicator: Indicator, from: Point, to: Point): Finding {
  const days = daysBetween(from.day, to.day)
  const span = { days, months: monthsBetween(from.day, to.day) }
  const disputed = from.state === 'disputed' || to.state === 'disputed'
  const reason = incomparability(indicator, from, to)
  if (reason) return { verdict: 'not-comparable', reason, span, disputed }
  const change = changeBetween(indicator, from, to)
  const verdict = verdictOf(change)
  if (verdict === 'cannot-tell' && disputed) {
    return { verdict: 'not-comparable', reason: 'dispute', span, disputed }
  }
  return {
    verdict,
    change,
    span,
    disputed,
    ...given({
      published: publishedChange(indicator, from, to),
      ratio: ratioBetween(indicator, from, to),
      pace: days < PACE_DAYS ? undefined : paceOf(change, days),
    }),
  }
}

function verdictOf(change: Interval): Verdict {
  if (change.low > 0) return 'rose'
  if (change.high < 0) return 'fell'
  return change.low === 0 && change.high === 0 ? 'unchanged' : 'cannot-tell'
}

function ratioBetween({ kind }: Indicator, from: Point, to: Point): Interval | undefined {
  const counts = kind === 'stock' || kind === 'flow' || kind === 'rate'
  return counts ? dividedBy(to.interval, from.interval) : undefined
}

function paceOf(change: Interval, days: number): Interval {
  return times(change, YEAR_DAYS / days)
}
