import type { PageName } from '@/data/PageName'
import type { Day } from '@/domain/Moment'
import { indicatorOfClaim } from '@/domain/indicatorOfClaim'

/**
 * The page that holds the evidence of a claim: that of the indicator it speaks of, or the whole as
 * it was known on a day.
 */
export function evidencePage(claimId: string, known: Day | undefined): PageName {
  if (known !== undefined) return `known-${known}`
  return `indicators/${indicatorOfClaim(claimId)}`
}
