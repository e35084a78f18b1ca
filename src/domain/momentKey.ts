import type { Claim } from './Claim'
import { claimDay } from './claimDay'
import { countedPeriod } from './countedPeriod'
import type { Kind } from './Indicator'

/** Which moment does a claim speak of? Claims of one key are claims of one moment. */
export function momentKey(claim: Claim, kind: Kind): string {
  const period = countedPeriod(claim, kind)
  return period ? `${period.start}/${period.end}` : claimDay(claim)
}
