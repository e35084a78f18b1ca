import type { PageName } from '@/data/PageName'

/** The page that holds the evidence of a claim: that of the indicator it speaks of. */
export function evidencePage(claimId: string): PageName {
  return `indicators/${claimId.split('/')[0] ?? ''}`
}
