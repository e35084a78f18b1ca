import type { Indicator } from '@/domain/Indicator'
import { globalClaimId, normaliseClaim } from './normaliseClaim'
import type { PlacedIndicator } from './RawDataset'

/** An indicator as the app reads it: every default filled in, every claim id global. */
export function normaliseIndicator({ value, claims }: PlacedIndicator): Indicator {
  const { $schema: _editorsOnly, disputes = [], ...written } = value
  return {
    cumulative: false,
    related: [],
    keywords: [],
    bases: {},
    ...written,
    claims: claims.map((claim) => normaliseClaim(value.id, claim.value)),
    disputes: disputes.map((dispute) => ({
      ...dispute,
      claims: dispute.claims.map((reference) => globalClaimId(value.id, reference)),
    })),
  }
}

/** The same with only the claims whose time can be told, for rules that compare claims in time. */
export function timedIndicator(indicator: PlacedIndicator): Indicator {
  const claims = indicator.claims.filter(({ value }) => value.asOf ?? value.period)
  return normaliseIndicator({ ...indicator, claims })
}
