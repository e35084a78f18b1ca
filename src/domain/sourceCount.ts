import type { Claim } from './Claim'

/** How many sources stand behind some claims? One that makes several counts once. */
export function sourceCount(claims: readonly Pick<Claim, 'source'>[]): number {
  return new Set(claims.map((claim) => claim.source)).size
}
