import { lastDay } from './calendar'
import type { Interval } from './Interval'
import type { Day } from './Moment'
import type { Point, Series } from './Series'
import type { Target } from './Target'

/** Later than any day: when a target without deadline falls due. */
const NEVER: Day = '9999-12-31'

export type TargetStateName = 'met' | 'missed' | 'cannot-tell' | 'unpublished' | 'open'

/** How a target stands, and the point that says so (the latest where none decides). */
export interface TargetState {
  readonly state: TargetStateName
  readonly point?: Point
}

/**
 * How does a target stand on a day? Met by the first point on or before its due day that surely
 * reaches it. Otherwise the first figure as of the due day or later decides once it is out:
 * missed where it falls surely short, cannot-tell where it may have been reached or was reached
 * only later. Past due with older figures only, nothing was published for the due moment.
 */
export function targetState(target: Target, series: Series, on: Day): TargetState {
  const due = target.due === undefined ? NEVER : lastDay(target.due)
  const known = series.points.filter((point) => point.day <= on)
  const met = known.find((point) => point.day <= due && reach(target, point.interval) === 'reached')
  if (met) return { state: 'met', point: met }
  const deciding = known.find((point) => point.day >= due)
  if (deciding) {
    const short = reach(target, deciding.interval) === 'short'
    return { state: short ? 'missed' : 'cannot-tell', point: deciding }
  }
  const latest = known.at(-1)
  if (!latest) return { state: on <= due ? 'open' : 'unpublished' }
  if (on <= due) return { state: 'open', point: latest }
  const short = reach(target, latest.interval) === 'short'
  return { state: short ? 'unpublished' : 'cannot-tell', point: latest }
}

type Reach = 'reached' | 'short' | 'either'

function reach({ direction, value }: Target, { low, high }: Interval): Reach {
  const upwards = direction === 'atLeast'
  if (upwards ? low >= value : high <= value) return 'reached'
  return (upwards ? high < value : low > value) ? 'short' : 'either'
}
