import { daysBetween, firstDay, lastDay } from './calendar'
import type { Interval } from './Interval'
import type { Day, Moment } from './Moment'
import type { Point, Series } from './Series'
import type { Target } from './Target'

/** Later than any day: when a target without deadline falls due. */
const NEVER: Moment = '9999-12-31'

/** So long after the due day a shortfall still speaks of it, where a measure can go back. */
const SOON_DAYS = 92

export type TargetStateName =
  | 'met'
  | 'missed'
  | 'cannot-tell'
  | 'unpublished'
  /** Not due yet; the latest figure reaches it, but the measure can go back. */
  | 'reached'
  | 'open'

/** How a target stands, and the point that says so (the latest where none decides). */
export interface TargetState {
  readonly state: TargetStateName
  readonly point?: Point
}

/**
 * How does a target stand on a day? A cumulative count meets it for good with the first point that
 * surely reaches it by the due day. Any other measure can go back: it meets a target only with the
 * last point by the due day, and only where that lies within the due moment itself. Until then it
 * is open, or reached so far. Past due without that, the first figure since decides (`sinceDue`);
 * with older figures only, no result was found.
 */
export function targetState(target: Target, series: Series, on: Day): TargetState {
  const due = target.due ?? NEVER
  const known = series.points.filter((point) => point.day <= on)
  const met = meeting(target, due, known, series.indicator.cumulative, on)
  if (met) return { state: 'met', point: met }
  const since = known.find((point) => point.day >= lastDay(due))
  if (since) {
    const lasting = series.indicator.cumulative
    return { state: sinceDue(target, due, since, lasting), point: since }
  }
  const latest = known.at(-1)
  const point = latest && { point: latest }
  if (on > lastDay(due)) return { state: 'unpublished', ...point }
  return { state: latest && surely(target, latest) ? 'reached' : 'open', ...point }
}

/** The point by which the target is met, if it is. */
function meeting(
  target: Target,
  due: Moment,
  known: readonly Point[],
  lasting: boolean,
  on: Day,
): Point | undefined {
  const last = lastDay(due)
  const before = known.filter((point) => point.day <= last)
  if (lasting) return before.find((point) => surely(target, point))
  const latest = before.at(-1)
  // Within the due moment another figure may still come; only its last day ends that.
  const stands = latest && latest.day >= firstDay(due) && (on > last || latest.day === last)
  return stands && surely(target, latest) ? latest : undefined
}

/**
 * What does the first figure as of the due day or later say, where the target was not met before?
 * Reached, it may have been so only later: cannot tell. Short, it was missed: always for a
 * cumulative count, which was no higher before; for other measures only soon after the due day.
 */
function sinceDue(
  target: Target,
  due: Moment,
  since: Point,
  lasting: boolean,
): 'missed' | 'cannot-tell' {
  const soon = lasting || daysBetween(lastDay(due), since.day) <= SOON_DAYS
  return soon && reach(target, since.interval) === 'short' ? 'missed' : 'cannot-tell'
}

type Reach = 'reached' | 'short' | 'either'

function surely(target: Target, { interval }: Point): boolean {
  return reach(target, interval) === 'reached'
}

function reach({ direction, value }: Target, { low, high }: Interval): Reach {
  const upwards = direction === 'atLeast'
  if (upwards ? low >= value : high <= value) return 'reached'
  return (upwards ? high < value : low > value) ? 'short' : 'either'
}
