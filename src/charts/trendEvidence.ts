import { timeOf } from '@/domain/calendar'
import type { Claim } from '@/domain/Claim'
import { claimDay } from '@/domain/claimDay'
import type { TrendInput } from './TrendInput'

/** A claim that is kept but not part of any point: a hollow ring. */
export interface EvidenceMark {
  readonly claim: Claim
  readonly time: number
  readonly value: number
}

type Drawn = Pick<TrendInput, 'series' | 'mode' | 'extent' | 'from' | 'to' | 'evidence'>

/** Which claims are shown without being charted? None in an index, which they do not share. */
export function trendEvidence(input: Drawn): EvidenceMark[] {
  const { series, mode, extent, from, to } = input
  if (input.evidence === false || mode === 'index' || series.indicator.derivation) return []
  const charted = new Set(series.points.flatMap((point) => point.claims.map((claim) => claim.id)))
  return series.indicator.claims
    .filter((claim) => !charted.has(claim.id) && (mode !== 'log' || claim.value > 0))
    .map((claim) => ({ claim, time: timeOf(claimDay(claim)), value: claim.value }))
    .filter(
      ({ time }) =>
        extent === 'all' ||
        ((!from || time >= timeOf(from.day)) && (!to || time <= timeOf(to.day))),
    )
}
