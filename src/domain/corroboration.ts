import type { Claim } from './Claim'
import type { Indicator } from './Indicator'
import { intervalOf } from './intervalOf'
import { overlap } from './intervals'
import { momentKey } from './momentKey'
import { sameOccasion } from './sameOccasion'

/** The other claims that bear on one. */
export interface Corroboration {
  /** Say the same, from the same occasion or source: no second confirmation. */
  readonly sameOccasion: Claim[]
  /** Say the same of the same moment, by the same counting rule, on another occasion. */
  readonly independent: Claim[]
  /** Cannot hold beside it: declared so, or no common value for one moment. */
  readonly conflicting: Claim[]
}

/** Who else says what a claim says, and who says otherwise? `indicators` are the whole dataset's. */
export function corroboration(claim: Claim, indicators: readonly Indicator[]): Corroboration {
  const found: Corroboration = { sameOccasion: [], independent: [], conflicting: [] }
  for (const indicator of indicators) {
    for (const other of indicator.claims) {
      const group = other.id === claim.id ? undefined : bearing(claim, other, indicator)
      if (group) found[group].push(other)
    }
  }
  return found
}

/** How one other claim bears on a claim; `indicator` is the other's. */
function bearing(
  claim: Claim,
  other: Claim,
  indicator: Indicator,
): keyof Corroboration | undefined {
  if (claim.contradicts.includes(other.id) || other.contradicts.includes(claim.id)) {
    return 'conflicting'
  }
  if (other.indicator !== claim.indicator) return undefined
  const { kind } = indicator
  const sameMoment = momentKey(other, kind) === momentKey(claim, kind)
  if (!overlap(intervalOf(claim, kind), intervalOf(other, kind))) {
    return sameMoment || inOneDispute(claim, other, indicator) ? 'conflicting' : undefined
  }
  if (!sameMoment || other.basis !== claim.basis || other.of !== claim.of) return undefined
  return sameOccasion(claim, other) ? 'sameOccasion' : 'independent'
}

function inOneDispute(a: Claim, b: Claim, { disputes }: Indicator): boolean {
  return disputes.some(({ claims }) => claims.includes(a.id) && claims.includes(b.id))
}
