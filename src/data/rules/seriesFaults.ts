import type { Claim } from '@/domain/Claim'
import { claimDay } from '@/domain/claimDay'
import { groupClaims } from '@/domain/groupClaims'
import type { Indicator } from '@/domain/Indicator'
import { intervalOf } from '@/domain/intervalOf'
import type { Fault } from '@/data/Fault'
import { timedIndicator } from '@/data/normaliseIndicator'
import type { PlacedIndicator, RawDataset } from '@/data/RawDataset'
import { faultAt } from './faultAt'

/** What must be the same for two figures to be one count. */
function counting({ basis = 'no basis', of }: Claim): string {
  return of === undefined ? basis : `${basis}, of ${of}`
}

/** A fault, by claim id. */
type ClaimFault = readonly [claim: Claim, key: string, message: string]

/** Charted claims of one moment count alike, unless a declared dispute holds them. */
function momentFaults(indicator: Indicator): ClaimFault[] {
  return groupClaims(indicator)
    .filter(({ dispute }) => !dispute)
    .flatMap(({ claims: [first, ...others] }) =>
      others.flatMap((claim) => {
        if (!first || counting(first) === counting(claim)) return []
        const expected = `as in ${first.id} of the same moment (${counting(first)})`
        const key = first.basis === claim.basis ? 'of' : 'basis'
        const message = `Expected to count ${expected} or a dispute, found ${counting(claim)}.`
        return [[claim, key, message] as const]
      }),
    )
}

/**
 * A cumulative count cannot fall: a claim wholly below what was already reached is evidence, never
 * charted. Claims in dispute prove no floor and are shown as disputed.
 */
function floorFaults(indicator: Indicator): ClaimFault[] {
  if (!indicator.cumulative) return []
  const disputed = new Set(indicator.disputes.flatMap(({ claims }) => claims))
  const charted = indicator.claims
    .filter((claim) => !claim.evidenceOnly && claim.contradicts.length === 0)
    .filter(({ id }) => !disputed.has(id))
    .map((claim) => ({ claim, day: claimDay(claim), ...intervalOf(claim, indicator.kind) }))
  return charted.flatMap(({ claim, day, high }) => {
    const floor = charted
      .filter((other) => other.day < day && counting(other.claim) === counting(claim))
      .find((other) => other.low > high)
    if (!floor) return []
    const message = `Expected ${floor.low} or more, as ${floor.claim.id} says already, found at most ${high}; keep it as evidence only.`
    return [[claim, 'value', message] as const]
  })
}

function placedFaults(indicator: PlacedIndicator): Fault[] {
  const timed = timedIndicator(indicator)
  const places = new Map(indicator.claims.map((claim) => [claim.value.id, claim]))
  return [...momentFaults(timed), ...floorFaults(timed)].flatMap(([claim, key, message]) => {
    const place = places.get(claim.id.slice(indicator.value.id.length + 1))
    return place ? [faultAt(place, key, message)] : []
  })
}

/** Claims that are charted together can stand together. */
export function seriesFaults({ indicators }: RawDataset): Fault[] {
  return indicators.flatMap(placedFaults)
}
