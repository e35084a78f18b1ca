import type { Claim } from '@/domain/Claim'
import { compare } from '@/domain/compare'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { FACETS, type Traits } from '@/domain/explore/Facet'
import type { Indicator } from '@/domain/Indicator'
import { claimWith } from '../claimWith'
import { seriesWith } from '../seriesWith'

/** The days rows are compared between. */
export const days = { then: '2024-12-31', now: '2025-12-31' } as const

const noTraits = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as Traits

/** A row of an indicator that has these claims; nothing it would be found by. */
export function drawnRow(
  claims: readonly Partial<Claim>[],
  facts: Partial<Indicator> = {},
): ExploreRow {
  const series = seriesWith(claims.map(claimWith), facts)
  return {
    indicator: series.indicator,
    series,
    comparison: compare(series, days.then, days.now, []),
    traits: noTraits,
    sources: [],
  }
}

/** A row of two full counts, one a day. */
export function pairRow(from: number, to: number, facts: Partial<Indicator> = {}): ExploreRow {
  return drawnRow(
    [
      { value: from, asOf: '2024-06-30' },
      { value: to, asOf: '2025-06-30' },
    ],
    facts,
  )
}
