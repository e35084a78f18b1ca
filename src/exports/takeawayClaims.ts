import type { Claim, ClaimStatus } from '@/domain/Claim'
import { claimsAbout } from '@/domain/claimsAbout'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { knownFrom } from '@/domain/knownFrom'
import type { Indicator } from '@/domain/Indicator'
import type { Takeaway } from './Takeaway'

/** A statement behind the table, and what became of it. */
export interface UsedClaim {
  readonly claim: Claim
  /** The indicator it speaks of, which may be a part of the one shown, or another it contradicts. */
  readonly indicator: Indicator
  readonly status: ClaimStatus
  /** Which of the two figures of a row it stands behind; absent for neither. */
  readonly usedFor?: 'then' | 'now' | 'both'
}

function behindOf(claim: Claim, { comparison: { from, to } }: ExploreRow): UsedClaim['usedFor'] {
  const then = from?.claims.some(({ id }) => id === claim.id) ?? false
  const now = to?.claims.some(({ id }) => id === claim.id) ?? false
  if (then && now) return 'both'
  if (then) return 'then'
  return now ? 'now' : undefined
}

function statusOf(claim: Claim, row: ExploreRow, indicator: Indicator, { index }: Takeaway) {
  // A derived indicator keeps no statuses of its own: its parts' claims have theirs.
  const own = row.series.statuses.get(claim.id)
  return own ?? index.seriesOf(indicator).statuses.get(claim.id) ?? 'evidence'
}

/**
 * Every statement about the rows, each once: row by row, in the order of the days they stand for.
 * Where only what was known by a day is shown, later statements are left out.
 */
export function takeawayClaims(takeaway: Takeaway): readonly UsedClaim[] {
  const { rows, index, known } = takeaway
  const found = new Map<string, UsedClaim>()
  for (const row of rows) {
    for (const claim of claimsAbout(index, row.indicator)) {
      const source = index.sources.get(claim.source)
      if (known !== undefined && knownFrom(claim, source).day > known) continue
      const used = behindOf(claim, row)
      const earlier = found.get(claim.id)
      // A part of a derived row may have a row of its own too: its use is told, wherever it is.
      if (earlier && (earlier.usedFor !== undefined || used === undefined)) continue
      const indicator = index.indicators.get(claim.indicator) ?? row.indicator
      const status = statusOf(claim, row, indicator, takeaway)
      found.set(claim.id, { claim, indicator, status, ...(used && { usedFor: used }) })
    }
  }
  return [...found.values()]
}
