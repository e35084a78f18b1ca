import { lastDay, precisionOf } from './calendar'
import type { Claim } from './Claim'
import { claimDay } from './claimDay'
import type { Day } from './Moment'
import type { Source } from './Source'

/**
 * Since which day could the public know a claim? Said-on, else publication, else the last day of
 * the moment it stands for (DESIGN 3). `inferred` where no source gives that day itself, so also
 * for a publication of which only the month is known.
 */
export function knownFrom(
  claim: Claim,
  source: Source | undefined,
): { day: Day; inferred: boolean } {
  if (claim.saidOn !== undefined) return { day: claim.saidOn, inferred: false }
  const published = source?.published
  if (published === undefined) return { day: claimDay(claim), inferred: true }
  return { day: lastDay(published), inferred: precisionOf(published) !== 'day' }
}
