import type { Comparison } from '@/domain/Comparison'
import type { Series } from '@/domain/Series'
import type { Target } from '@/domain/Target'

/** What a ledger row's small trend is drawn from. */
export interface StaffInput {
  readonly comparison: Comparison
  readonly series: Series
  readonly targets: readonly Target[]
  /** Size in pixels; 256 by 64 in the ledger. */
  readonly width: number
  readonly height: number
}
