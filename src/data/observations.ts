import { firstDay, lastDay, precisionOf } from '@/domain/calendar'
import type { Bound, Claim, ClaimStatus } from '@/domain/Claim'
import { claimDay } from '@/domain/claimDay'
import type { Dataset } from '@/domain/Dataset'
import type { Indicator, Kind } from '@/domain/Indicator'
import type { Day } from '@/domain/Moment'
import { seriesOf } from '@/domain/seriesOf'
import type { Source } from '@/domain/Source'

/** One claim as a row for other programs. What is not known is empty, never guessed. */
export interface Observation {
  readonly indicator: string
  readonly theme: string
  readonly kind: Kind
  readonly period_start: Day | ''
  readonly period_end: Day
  /** Base units; `3000000..6000000` for a claim of a range. */
  readonly value: string
  readonly unit: string
  readonly bound: Bound
  readonly step: number
  readonly status: ClaimStatus
  readonly stated: string
  readonly said_on: Day | ''
  readonly source: string
  readonly publisher: string
  readonly published: string
  readonly url: string
}

/** A count as of a day has no start; all else begins with its period, month, quarter or year. */
function spanOf(claim: Claim): { start: Day | ''; end: Day } {
  const { asOf, period } = claim
  if (period) return period
  if (asOf === undefined || precisionOf(asOf) === 'day') return { start: '', end: claimDay(claim) }
  return { start: firstDay(asOf), end: lastDay(asOf) }
}

const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 })

/** Plain decimal digits, never 1e21: spreadsheets read exponents in ways of their own. */
function decimal(value: number): string {
  return plain.format(value)
}

function valueOf({ value, valueMax }: Claim): string {
  return valueMax === undefined ? decimal(value) : `${decimal(value)}..${decimal(valueMax)}`
}

/** By code unit, the same in every country. */
function inTextOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function observationOf(
  claim: Claim,
  indicator: Indicator,
  status: ClaimStatus,
  source: Source | undefined,
): Observation {
  const { start, end } = spanOf(claim)
  return {
    indicator: indicator.id,
    theme: indicator.theme,
    kind: indicator.kind,
    period_start: start,
    period_end: end,
    value: valueOf(claim),
    unit: indicator.unit,
    bound: claim.bound,
    step: claim.step,
    status,
    stated: claim.stated,
    said_on: claim.saidOn ?? '',
    source: claim.source,
    publisher: source?.publisher ?? '',
    published: source?.published ?? '',
    url: source?.url ?? '',
  }
}

/** Every claim, by indicator in the dataset's order (theme, then order), then by day, then by id. */
export function observations(dataset: Pick<Dataset, 'indicators' | 'sources'>): Observation[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const byId = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]))
  return dataset.indicators.flatMap((indicator) => {
    const { statuses } = seriesOf(indicator, (id) => byId.get(id))
    return indicator.claims
      .toSorted((a, b) => inTextOrder(claimDay(a), claimDay(b)) || inTextOrder(a.id, b.id))
      .map((claim) => {
        const status = statuses.get(claim.id) ?? 'evidence'
        return observationOf(claim, indicator, status, sources.get(claim.source))
      })
  })
}
