import { lastDay, timeOf } from '@/domain/calendar'
import type { Target } from '@/domain/Target'

/** A target on a trend: a line for its value, and a diamond at its due day. */
export interface TrendTarget {
  readonly target: Target
  /** Instant (ms, UTC) of its due day, where that stands on the axis. */
  readonly time?: number
}

/** A due day this far beyond the figures, in parts of their span, still stretches the axis. */
const STRETCH = 0.5

/**
 * Which targets stand on the axis? A far due day would squeeze the figures into a corner, so its
 * target keeps only the line and its words, like one without a due day.
 */
export function trendTargets(targets: readonly Target[], times: readonly number[]): TrendTarget[] {
  const first = Math.min(...times)
  const last = Math.max(...times)
  const room = (last - first) * STRETCH
  return targets.map((target) => {
    if (target.due === undefined) return { target }
    const time = timeOf(lastDay(target.due))
    return time >= first - room && time <= last + room ? { target, time } : { target }
  })
}
