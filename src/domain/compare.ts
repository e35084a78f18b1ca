import type { Comparison } from './Comparison'
import { comparePoints } from './comparePoints'
import { given } from './given'
import type { Day } from './Moment'
import { pointOn } from './pointOn'
import type { Series } from './Series'
import type { Target } from './Target'

/**
 * What can be said of an indicator between two days, `then` on or before `now`? The verdicts are
 * tried in the order of DESIGN 4. `targets` may be those of the whole dataset.
 */
export function compare(
  series: Series,
  then: Day,
  now: Day,
  targets: readonly Target[],
): Comparison {
  const { indicator } = series
  const from = pointOn(series, then)
  const to = pointOn(series, now)
  const known = { indicator, then, now, ...given({ from, to }) }
  const disputed = to?.state === 'disputed'
  if (!to) {
    const aimed = targets.some((target) => target.indicator === indicator.id)
    return { ...known, verdict: aimed ? 'target-only' : 'no-figure', disputed }
  }
  if (!from) return { ...known, verdict: 'first', disputed }
  if (from === to) return { ...known, verdict: 'no-newer', disputed }
  return { ...known, ...comparePoints(indicator, from, to) }
}
