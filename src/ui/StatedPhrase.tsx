import type { Claim } from '@/domain/Claim'

/** The figure phrase exactly as stated, in quotation marks; always text, never markup. */
export function StatedPhrase({ claim }: { claim: Claim }) {
  return <q className="stated">{claim.stated}</q>
}
