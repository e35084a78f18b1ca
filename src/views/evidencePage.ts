import type { PageName } from '@/data/PageName'
import { indicatorOfClaim } from '@/domain/indicatorOfClaim'

/** The page that holds the evidence of a claim: that of the indicator it speaks of. */
export function evidencePage(claimId: string): PageName {
  return `indicators/${indicatorOfClaim(claimId)}`
}
