import type { Claim } from './Claim'
import { claimDay } from './claimDay'
import { groupedBy } from './groupedBy'

export interface YearCount {
  readonly year: string
  readonly claims: number
}

/**
 * How many claims speak of each year? By the last day of the moment a figure stands for; a year
 * without any between the first and the last is there with none.
 */
export function claimsByYear(claims: readonly Claim[]): readonly YearCount[] {
  const years = groupedBy(claims, (claim) => Number(claimDay(claim).slice(0, 4)))
  if (years.size === 0) return []
  const first = Math.min(...years.keys())
  const last = Math.max(...years.keys())
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    year: String(first + place),
    claims: years.get(first + place)?.length ?? 0,
  }))
}
