import { lastDay } from './calendar'
import type { Claim } from './Claim'
import type { Day } from './Moment'

/** On which day does a claim's figure stand? The last of its moment or period (DESIGN 4, Moments). */
export function claimDay(claim: Pick<Claim, 'id' | 'asOf' | 'period'>): Day {
  if (claim.period) return claim.period.end
  // The dataset check refuses such a claim; a wrong day would be worse than a loud stop.
  if (claim.asOf === undefined) throw new Error(`${claim.id} has neither asOf nor period`)
  return lastDay(claim.asOf)
}
