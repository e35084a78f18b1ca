import type { Claim } from '@/domain/Claim'
import type { RawClaim } from './schema/claimSchema'

/** `indicator/local`, from a local id or one that names its indicator already. */
export function globalClaimId(indicator: string, reference: string): string {
  return reference.includes('/') ? reference : `${indicator}/${reference}`
}

/** A claim as the app reads it: its id and references global, its defaults filled in. */
export function normaliseClaim(indicator: string, raw: RawClaim): Claim {
  const { asOfInferred = false, contradicts = [], evidenceOnly = false } = raw
  return {
    ...raw,
    id: globalClaimId(indicator, raw.id),
    indicator,
    asOfInferred,
    contradicts: contradicts.map((reference) => globalClaimId(indicator, reference)),
    evidenceOnly,
  }
}
