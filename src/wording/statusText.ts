import type { Bilingual, Language } from '@/domain/Bilingual'
import type { ClaimStatus } from '@/domain/Claim'

const STATUSES: Readonly<Record<ClaimStatus, Bilingual>> = {
  charted: { vi: 'trên biểu đồ', en: 'on the chart' },
  evidence: { vi: 'bằng chứng, không vẽ', en: 'evidence, not charted' },
  disputed: { vi: 'tranh chấp', en: 'disputed' },
}

/** How was a claim used? */
export function statusText(status: ClaimStatus, lang: Language): string {
  return STATUSES[status][lang]
}
