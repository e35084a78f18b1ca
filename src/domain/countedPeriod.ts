import { firstDay, lastDay } from './calendar'
import type { Claim } from './Claim'
import type { Kind } from './Indicator'
import type { Period } from './Moment'

/**
 * Over which days was a flow counted? Its period, or the whole of the month, quarter or year it is
 * stated for. Other kinds stand at a day and have none.
 */
export function countedPeriod(claim: Claim, kind: Kind): Period | undefined {
  if (kind !== 'flow') return undefined
  if (claim.period || claim.asOf === undefined) return claim.period
  return { start: firstDay(claim.asOf), end: lastDay(claim.asOf) }
}
