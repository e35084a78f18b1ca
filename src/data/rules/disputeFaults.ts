import { daysBetween } from '@/domain/calendar'
import type { Claim } from '@/domain/Claim'
import { claimDay } from '@/domain/claimDay'
import type { Fault } from '@/data/Fault'
import { globalClaimId } from '@/data/normaliseClaim'
import { timedIndicator } from '@/data/normaliseIndicator'
import type { Placed, PlacedIndicator, RawDataset } from '@/data/RawDataset'
import type { RawDispute } from '@/data/schema/indicatorSchema'
import { faultAt } from './faultAt'

/** Statements further apart than this are a development, not a dispute (design, section 4). */
const SPAN_DAYS = 31

function spanFaults(dispute: Placed<RawDispute>, held: readonly Claim[]): Fault[] {
  const days = held.map(claimDay).toSorted()
  const [first, last] = [days.at(0), days.at(-1)]
  if (first === undefined || last === undefined || daysBetween(first, last) <= SPAN_DAYS) return []
  const message = `Expected claims within ${SPAN_DAYS} days, found ${first} to ${last}.`
  return [faultAt(dispute, 'claims', message)]
}

function disputeFaultsOf(
  dispute: Placed<RawDispute>,
  indicator: PlacedIndicator,
  claims: ReadonlyMap<string, Claim>,
  written: ReadonlySet<string>,
): Fault[] {
  const { id } = indicator.value
  const references = dispute.value.claims.map((reference) => globalClaimId(id, reference))
  const held = [...new Set(references)].flatMap((reference) => claims.get(reference) ?? [])
  const members = references.flatMap((reference, at) => {
    const claim = claims.get(reference)
    const wrong = !written.has(reference)
      ? `Expected the id of a claim of this indicator, found "${reference}".`
      : claim?.evidenceOnly && 'Expected a charted claim, found one kept as evidence only.'
    return wrong ? [faultAt(dispute, `claims[${at}]`, wrong)] : []
  })
  const count = new Set(references).size
  const few = `Expected two or more different claims, found ${count}.`
  return [
    ...members,
    ...(count < 2 ? [faultAt(dispute, 'claims', few)] : []),
    ...spanFaults(dispute, held),
  ]
}

/** A claim held by two disputes would merge them, and the second reason would never be shown. */
function sharedFaults({ value, disputes }: PlacedIndicator): Fault[] {
  const holder = new Map<string, string>()
  return disputes.flatMap((dispute) =>
    dispute.value.claims.flatMap((reference, at) => {
      const id = globalClaimId(value.id, reference)
      const other = holder.get(id)
      holder.set(id, dispute.value.id)
      if (other === undefined) return []
      const message = `Expected a claim held once, found it in dispute "${other}" too.`
      return [faultAt(dispute, `claims[${at}]`, message)]
    }),
  )
}

/** A dispute holds two or more charted claims of its indicator, all within 31 days. */
export function disputeFaults({ indicators, known }: RawDataset): Fault[] {
  return indicators.flatMap((indicator) => {
    if (indicator.disputes.length === 0) return []
    const { id } = indicator.value
    const claims = new Map(timedIndicator(indicator).claims.map((claim) => [claim.id, claim]))
    const local = known.claims.get(id) ?? []
    const written = new Set([...local].map((reference) => globalClaimId(id, reference)))
    return [
      ...indicator.disputes.flatMap((dispute) => {
        return disputeFaultsOf(dispute, indicator, claims, written)
      }),
      ...sharedFaults(indicator),
    ]
  })
}
