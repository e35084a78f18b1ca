import type { Kind } from '@/domain/Indicator'
import type { Fault } from '@/data/Fault'
import type { Placed, RawDataset } from '@/data/RawDataset'
import type { RawClaim } from '@/data/schema/claimSchema'
import { faultAt } from './faultAt'

/** Kinds that may cover a span; a stock, score or rank stands at a moment. */
const SPANNED: readonly Kind[] = ['flow', 'rate', 'share']

function claimTimeFaults(kind: Kind, claim: Placed<RawClaim>): Fault[] {
  const { asOf, period } = claim.value
  if (asOf === undefined && period === undefined) {
    return [faultAt(claim, '', 'Expected asOf or period, found neither.')]
  }
  const faults: Fault[] = []
  if (asOf !== undefined && period !== undefined) {
    faults.push(faultAt(claim, 'period', 'Expected asOf or period, found both.'))
  }
  if (kind === 'flow' && period === undefined) {
    faults.push(faultAt(claim, 'asOf', 'Expected a period for a flow, found only asOf.'))
  }
  if (period && !SPANNED.includes(kind)) {
    faults.push(faultAt(claim, 'period', `Expected asOf for a ${kind}, found a period.`))
  }
  if (period && period.end < period.start) {
    const message = `Expected ${period.start} or later, found ${period.end}.`
    faults.push(faultAt(claim, 'period.end', message))
  }
  return faults
}

/** A claim has one time: a moment, or for flows (and averages and shares over a span) a period. */
export function timeFaults({ indicators }: RawDataset): Fault[] {
  return indicators.flatMap(({ value, claims }) => {
    return claims.flatMap((claim) => claimTimeFaults(value.kind, claim))
  })
}
